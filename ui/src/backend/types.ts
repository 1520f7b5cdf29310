export type Language = "es-US" | "en-US";
export type Cents = number;
export type IdentifierKind = "participant-id" | "ssn" | "user-id";
export type UserIdRules = { 
/**
 * The fewest characters.
 */
min: number, 
/**
 * The most characters.
 */
max: number, 
/**
 * Words of the name with so many letters or more may not stand in it; 0: they may.
 */
name_part: number, };
export type IdentifierRule = { "kind": "participant-id", 
/**
 * Exactly this many digits.
 */
digits: number, } | { "kind": "ssn", 
/**
 * Exactly this many digits.
 */
digits: number, } | { "kind": "user-id" } & UserIdRules;
export type PinRules = { 
/**
 * The fewest digits.
 */
min: number, 
/**
 * The most digits.
 */
max: number, 
/**
 * PINs that a guesser tries first, beside repeated digits and runs, which are always refused.
 */
too_common: Array<string>, };
export type CharacterClass = "digit" | "upper" | "lower" | "special";
export type PasswordRules = { 
/**
 * The fewest characters.
 */
min: number, 
/**
 * The most characters; a longer one is refused, never cut.
 */
max: number, 
/**
 * Classes of which it holds at least one character each. With none, spaces and every letter of any language are
 * welcome; with some, nothing else than these classes is.
 */
classes: Array<CharacterClass>, 
/**
 * Refuse what guessers try first.
 */
refuse_common: boolean, 
/**
 * Hours after a change in which it cannot be changed again.
 */
hours_between: number, };
export type PasswordRule = "length" | "digit" | "upper" | "lower" | "special" | "allowed" | "without-user-id" | "uncommon";
export type Suffix = "jr" | "sr" | "ii" | "iii" | "iv" | "v";
export type TypedCard = { 
/**
 * First name.
 */
first_name: string, 
/**
 * Surnames.
 */
last_name: string, 
/**
 * What stands behind them.
 */
suffix: Suffix | null, 
/**
 * Four digits.
 */
birth_year: string, 
/**
 * 1 to 12.
 */
birth_month: string, 
/**
 * 1 to 31.
 */
birth_day: string, 
/**
 * The client ID.
 */
client_id: string, };
export type EmailAsked = "no" | "optional" | "twice";
export type Step = { "kind": "agreement", 
/**
 * Its points, each with a message `programme-agreement-<point>`.
 */
points: Array<string>, } | { "kind": "name-and-email", 
/**
 * And an e-mail address.
 */
email: EmailAsked, } | { "kind": "identity", 
/**
 * Digits of the client ID.
 */
client_id_digits: number, } | { "kind": "credentials", 
/**
 * And an e-mail address.
 */
email: EmailAsked, 
/**
 * And so many secret questions, on the same page.
 */
questions: number, } | { "kind": "secret-questions", 
/**
 * How many.
 */
count: number, } | { "kind": "challenge", 
/**
 * Characters in the image.
 */
characters: number, 
/**
 * Minutes that one is good for.
 */
minutes: number, 
/**
 * How much work the way without a puzzle is: candidates that are tried on average.
 */
work: number, } | { "kind": "review" };
export type EnrolmentRules = { 
/**
 * Minutes that an enrolment lives.
 */
minutes: number, 
/**
 * Its steps, one a page, in order.
 */
steps: Array<Step>, 
/**
 * Secret questions to choose from: each has a message `programme-question-<id>`.
 */
questions: Array<string>, };
export type Topic = "benefits" | "health" | "child-support";
export type Page = "home" | "payments" | "hearings" | "case" | "notices" | "profile" | "other-party" | "security" | "account";
export type ContactKind = "phone" | "tty" | "email";
export type Contact = { 
/**
 * Which way.
 */
kind: ContactKind, 
/**
 * The number or address, as it is printed.
 */
value: string, };
export type SecretRules = { "kind": "pin" } & PinRules | { "kind": "password" } & PasswordRules;
export type SignInRules = { 
/**
 * Identifiers that are accepted.
 */
identifiers: Array<IdentifierRule>, 
/**
 * What proves that the person is who they say.
 */
secret: SecretRules, 
/**
 * How many earlier secrets may not be chosen again.
 */
history: number, };
export type Advice = "guide" | "modern";
export type AssociationRules = { 
/**
 * Digits of the client ID.
 */
client_id_digits: number, };
export type RecoveryRules = { 
/**
 * So many of the person's secret questions are asked; 0: the recovery code that was printed at enrolment is.
 */
questions: number, 
/**
 * Wrong tries in a row before recovery is locked.
 */
in_a_row: number, 
/**
 * Minutes that it stays locked.
 */
lock_minutes: number, };
export type TryLimits = { 
/**
 * Wrong tries in a row on one record before it is locked.
 */
in_a_row: number, 
/**
 * Minutes a locked record stays locked.
 */
lock_minutes: number, 
/**
 * Wrong tries on one record in 30 days, which a right one does not give back.
 */
in_30_days: number, 
/**
 * Wrong tries from one source address in an hour, over all records.
 */
per_source_hour: number, };
export type LetterRules = { 
/**
 * The fewest days by post.
 */
days_from: number, 
/**
 * The most days by post.
 */
days_to: number, 
/**
 * Letters in any 30 days.
 */
in_30_days: number, 
/**
 * Days that a temporary PIN lasts.
 */
pin_days: number, 
/**
 * Digits of a temporary PIN.
 */
pin_digits: number, };
export type SessionLimits = { 
/**
 * Minutes without a request.
 */
idle_minutes: number, 
/**
 * Minutes in all.
 */
absolute_minutes: number, };
export type Programme = { 
/**
 * Its folder's name: lower-case letters, digits and dashes.
 */
id: string, 
/**
 * What it is about.
 */
topic: Topic, 
/**
 * The zone in which its days begin, an IANA name.
 */
zone: string, 
/**
 * Its pages, in the order of the menu.
 */
pages: Array<Page>, 
/**
 * How to reach it.
 */
contacts: Array<Contact>, 
/**
 * What sign-in asks.
 */
sign_in: SignInRules, 
/**
 * How many wrong tries.
 */
tries: TryLimits, 
/**
 * A new PIN by mail, if it has that.
 */
letters: LetterRules | null, 
/**
 * Which advice it follows.
 */
advice: Advice, 
/**
 * How people enrol, if they do.
 */
enrolment: EnrolmentRules | null, 
/**
 * How a client ID is tied to an account that was made without one.
 */
association: AssociationRules | null, 
/**
 * How a forgotten password is changed.
 */
recovery: RecoveryRules | null, 
/**
 * A code by mail, without which nothing of the case is shown.
 */
case_code: LetterRules | null, 
/**
 * How long a session lasts.
 */
session: SessionLimits, };
export type Direction = "made" | "sent";
export type Method = "wage-withholding" | "bank-transfer" | "cheque" | "debit-card" | "card" | "cash" | "tax-refund" | "other";
export type PaymentStatus = "pending" | "completed" | "held" | "returned";
export type Payment = { 
/**
 * Unguessable and stable.
 */
id: string, 
/**
 * The day it was made or sent.
 */
date: string, 
/**
 * Made by the person or sent to the person.
 */
direction: Direction, 
/**
 * Whole cents, more than none.
 */
amount: Cents, 
/**
 * How it moved.
 */
method: Method, 
/**
 * Where it stands.
 */
status: PaymentStatus, 
/**
 * The case it belongs to, by that case's `id`.
 */
case_id: string, };
export type MonthTotal = { 
/**
 * The year.
 */
year: number, 
/**
 * The month, 1 to 12.
 */
month: number, 
/**
 * The sum of what counts, in cents.
 */
total: Cents, 
/**
 * How many payments count.
 */
count: number, };
export type HearingKind = "court" | "appointment";
export type HearingPurpose = "set-order" | "change-order" | "parentage" | "enforcement" | "case-review" | "genetic-test" | "other";
export type ToBring = "photo-id" | "pay-stubs" | "tax-return" | "child-care-receipts" | "health-insurance" | "notice" | "payment-records";
export type HearingStatus = { "state": "scheduled" } | { "state": "moved", 
/**
 * The local time it was set for before.
 */
from: string, } | { "state": "cancelled" };
export type Place = { 
/**
 * The court or office, as its own sign says.
 */
name: string, 
/**
 * Department or room, as posted; may be empty.
 */
room: string, 
/**
 * Street.
 */
street: string, 
/**
 * City.
 */
city: string, 
/**
 * Two letters.
 */
state: string, 
/**
 * Five digits, or nine with a dash.
 */
zip: string, 
/**
 * Whom to call about it; may be empty.
 */
phone: string, };
export type Hearing = { 
/**
 * Unguessable and stable.
 */
id: string, 
/**
 * Court or office.
 */
kind: HearingKind, 
/**
 * Local date and time at the place, as `2026-12-04T08:30:00`, never converted to the reader's zone.
 */
at: string, 
/**
 * The place's IANA zone, such as `America/Los_Angeles`.
 */
zone: string, 
/**
 * What it is for.
 */
purpose: HearingPurpose, 
/**
 * What to bring.
 */
bring: Array<ToBring>, 
/**
 * Where.
 */
place: Place, 
/**
 * Whether it stands.
 */
status: HearingStatus, 
/**
 * The case it belongs to.
 */
case_id: string, };
export type Role = "receives" | "pays";
export type CaseStatus = "opened" | "order-in-force" | "enforcement" | "closed";
export type NextStep = "locate" | "attend-hearing" | "send-papers" | "keep-paying" | "wait" | "call-worker";
export type Frequency = "weekly" | "biweekly" | "monthly";
export type Order = { 
/**
 * Cents each time.
 */
amount: Cents, 
/**
 * How often.
 */
frequency: Frequency, 
/**
 * Since when.
 */
since: string, };
export type Worker = { 
/**
 * Name as the worker signs.
 */
name: string, 
/**
 * The office.
 */
office: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail; may be empty.
 */
email: string, };
export type Case = { 
/**
 * Unguessable and stable.
 */
id: string, 
/**
 * The number on the agency's letters.
 */
number: string, 
/**
 * The person's part.
 */
role: Role, 
/**
 * First names of the children.
 */
children: Array<string>, 
/**
 * The other party's name; absent where either party is protected.
 */
other_party: string | null, 
/**
 * How far it is.
 */
status: CaseStatus, 
/**
 * The order, once there is one.
 */
order: Order | null, 
/**
 * What is owed from before, in cents.
 */
balance: Cents, 
/**
 * What happens next.
 */
next_step: NextStep, 
/**
 * Whom to ask.
 */
worker: Worker, 
/**
 * Since when the case is open.
 */
opened: string, };
export type NoticeText = { 
/**
 * The heading.
 */
title: string, 
/**
 * The text.
 */
body: string, };
export type Notice = { 
/**
 * Unguessable and stable.
 */
id: string, 
/**
 * The day on the letter.
 */
date: string, 
/**
 * The last day to answer or to send something back, where the letter names one.
 */
respond_by: string | null, 
/**
 * Whether the person has opened it.
 */
read: boolean, 
/**
 * Words by language; at least one.
 */
texts: Partial<Record<Language, NoticeText>>, };
export type Address = { 
/**
 * Street and number, at most 60 characters.
 */
street: string, 
/**
 * Apartment or unit; may be empty; at most 30 characters.
 */
unit: string, 
/**
 * City, at most 40 characters.
 */
city: string, 
/**
 * Two letters.
 */
state: string, 
/**
 * Five digits, or nine with a dash.
 */
zip: string, };
export type ProfileUpdate = { 
/**
 * Where mail goes.
 */
address: Address, 
/**
 * Telephone, ten digits; may be empty.
 */
phone: string, 
/**
 * E-mail; may be empty.
 */
email: string, 
/**
 * The language of letters.
 */
language: Language, };
export type Profile = { 
/**
 * First name, as the agency has it.
 */
first_name: string, 
/**
 * Surnames, as the agency has them.
 */
last_name: string, 
/**
 * The participant ID, all but its last four digits hidden.
 */
participant_id: string, 
/**
 * Whether mail reaches the address, as far as the agency knows (CW-04).
 */
address_valid: boolean, 
/**
 * Changes with every update; sent back with one, so that two windows do not overwrite each other.
 */
version: number, 
/**
 * Where mail goes.
 */
address: Address, 
/**
 * Telephone, ten digits; may be empty.
 */
phone: string, 
/**
 * E-mail; may be empty.
 */
email: string, 
/**
 * The language of letters.
 */
language: Language, };
export type OtherPartyReport = { 
/**
 * The case it is about, by that case's `id`.
 */
case_id: string, 
/**
 * Address, at most 200 characters.
 */
address: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Employer, at most 120 characters.
 */
employer: string, 
/**
 * Anything else, at most 1,000 characters.
 */
details: string, };
export type FieldCode = "missing" | "too-long" | "bad-characters" | "not-digits" | "wrong-length" | "pin-not-digits" | "pin-too-short" | "pin-too-long" | "pin-repeated" | "pin-run" | "pin-too-common" | "pin-birth-year" | "pin-part-of-identifier" | "pin-used-before" | "not-the-same" | "wrong-pin" | "no-such-date" | "unlikely-date" | "not-an-email" | "not-a-phone" | "not-a-zip" | "not-a-state" | "nothing-given" | "too-short" | "user-id-not-plain" | "user-id-too-short" | "user-id-too-long" | "user-id-holds-name" | "user-id-taken" | "password-too-short" | "password-too-long" | "password-bad-characters" | "password-no-digit" | "password-no-upper" | "password-no-lower" | "password-no-special" | "password-holds-user-id" | "password-too-common" | "password-used-before" | "wrong-password" | "changed-too-recently" | "digits-in-name" | "suffix-in-name" | "letter-for-digit" | "not-offered" | "question-twice" | "answer-twice" | "answer-in-question" | "not-last-four" | "no-such-number" | "not-agreed" | "image-wrong" | "image-over";
export type FieldProblem = { 
/**
 * The field's name as on the wire, dotted for nested ones: `address.zip`.
 */
field: string, 
/**
 * What is wrong.
 */
code: FieldCode, };
export type Code = "malformed-request" | "idempotency-key-missing" | "not-signed-in" | "session-idle" | "session-expired" | "session-ended" | "credentials-wrong" | "temporary-pin-expired" | "temporary-pin-used" | "temporary-pin-superseded" | "recovery-not-matched" | "identity-not-matched" | "association-not-matched" | "answers-wrong" | "case-code-wrong" | "pin-change-required" | "case-code-required" | "forbidden" | "not-found" | "enrolment-over" | "method-not-allowed" | "idempotency-key-reused" | "still-working" | "no-case" | "step-out-of-order" | "already-enrolled" | "mail-not-possible" | "changed-elsewhere" | "too-large" | "not-json" | "invalid-fields" | "credentials-locked" | "identity-closed" | "source-limited" | "letters-exhausted" | "internal" | "busy" | "maintenance";
export type OfferedProgramme = { 
/**
 * The definition.
 */
programme: Programme, 
/**
 * `programs/<id>/<tag>.ftl`, whole, by language.
 */
messages: Record<Language, string>, };
export type SampleAccount = { 
/**
 * The programme's id.
 */
program: string, 
/**
 * The invented person's name.
 */
name: string, 
/**
 * The number or user ID to sign in with.
 */
identifier: string, 
/**
 * The PIN, the temporary PIN of a letter, or the password.
 */
secret: string, 
/**
 * What the account shows, by language.
 */
shows: Record<Language, string>, };
export type SampleCard = { 
/**
 * The programme's id.
 */
program: string, 
/**
 * First name.
 */
first_name: string, 
/**
 * Surnames.
 */
last_name: string, 
/**
 * What stands behind them.
 */
suffix: Suffix | null, 
/**
 * The birth date.
 */
birth_date: string, 
/**
 * The client ID.
 */
client_id: string, 
/**
 * The last four digits of the Social Security number; empty if there is none.
 */
ssn_last4: string, 
/**
 * What there is to see with it, by language.
 */
shows: Record<Language, string>, };
export type CaseAccess = "open" | "not-associated" | "code-needed";
export type Entered = { 
/**
 * First name.
 */
first_name: string, 
/**
 * Surnames.
 */
last_name: string, 
/**
 * What stands behind them.
 */
suffix: Suffix | null, 
/**
 * `1985-02-28`, or empty.
 */
birth_date: string, 
/**
 * The client ID.
 */
client_id: string, 
/**
 * E-mail.
 */
email: string, 
/**
 * User ID.
 */
user_id: string, 
/**
 * Ids of the chosen questions.
 */
questions: Array<string>, };
export type Enrolment = { 
/**
 * Its id, in its addresses.
 */
id: string, 
/**
 * The programme's id.
 */
program: string, 
/**
 * The place of the step that is next; as many as there are steps when all are done. An earlier one may be answered
 * again.
 */
next: number, 
/**
 * What was entered, secrets left out.
 */
entered: Entered, 
/**
 * With an identity step: tries left before it closes.
 */
tries_left: number | null, 
/**
 * It is gone then.
 */
ends_at: string, };
export type AccountDetails = { 
/**
 * First name.
 */
first_name: string, 
/**
 * Surnames.
 */
last_name: string, 
/**
 * E-mail; may be empty where enrolment lets it be.
 */
email: string, 
/**
 * The language of letters and mail.
 */
language: Language, };
export type OwnAccount = { 
/**
 * User ID. It is not changed.
 */
user_id: string, 
/**
 * Whether the name is the agency's: then it is corrected there.
 */
name_is_matched: boolean, 
/**
 * The client ID that is tied to it, all but its last four digits hidden; empty if none is.
 */
client_id: string, 
/**
 * Ids of the chosen secret questions.
 */
questions: Array<string>, 
/**
 * Changes with every correction; sent back with one (`If-Match`).
 */
version: number, 
/**
 * First name.
 */
first_name: string, 
/**
 * Surnames.
 */
last_name: string, 
/**
 * E-mail; may be empty where enrolment lets it be.
 */
email: string, 
/**
 * The language of letters and mail.
 */
language: Language, };
export type RecoveryQuestions = { 
/**
 * Their ids in the programme's list.
 */
questions: Array<string>, };
export type Participant = { 
/**
 * First name.
 */
first_name: string, 
/**
 * Surnames.
 */
last_name: string, 
/**
 * The participant ID, all but its last four digits hidden.
 */
participant_id: string, 
/**
 * The day of the last change of the address on file, in the programme's zone; nothing of the address itself, and
 * none while it was never changed, or while there is no case to read.
 */
address_changed_on: string | null, };
export type LetterQueued = { 
/**
 * It arrives from this day on …
 */
arrives_from: string, 
/**
 * … to this day.
 */
arrives_to: string, 
/**
 * More letters that can be asked for within 30 days.
 */
letters_left: number, 
/**
 * With none left: when the next one can be asked for.
 */
next_letter_at: string | null, };
export type ListedSession = { 
/**
 * Its id, by which it can be ended.
 */
id: string, 
/**
 * Whether it is the one that asks.
 */
current: boolean, 
/**
 * When it began.
 */
began_at: string, 
/**
 * When it was last used, to the minute.
 */
used_at: string, 
/**
 * The kind of system, as the app told: `Windows`, `macOS`, `Linux`, or empty.
 */
system: string, };
export type SignInOutcome = "signed-in" | "refused";
export type ListedSignIn = { 
/**
 * When.
 */
at: string, 
/**
 * The kind of system, as the app told: `Windows`, `macOS`, `Linux`, or empty.
 */
system: string, 
/**
 * How it ended.
 */
outcome: SignInOutcome, };
export type LocalCode = "no-network" | "timed-out" | "intercepted" | "captive-portal" | "bad-answer" | "wrong-clock" | "copy-only" | "no-copy" | "no-server" | "device-pin-wrong" | "device-pin-erased" | "locked" | "not-allowed" | "not-saved" | "no-practice";
export type ErrorCode = Code | LocalCode;
export type AppError = { 
/**
 * What went wrong.
 */
code: ErrorCode, 
/**
 * Fields that are wrong, by the names of the form.
 */
fields: Array<FieldProblem>, 
/**
 * Seconds after which it makes sense to try again.
 */
retry_after: number | null, 
/**
 * Tries left before the record is locked.
 */
tries_left: number | null, };
export type Source = "live" | "copy" | "nothing";
export type Network = "live" | "away" | "coming-back" | "intercepted" | "captive-portal" | "wrong-clock" | "maintenance";
export type Keeping = "keychain" | "memory-shared" | "memory-no-keychain" | "memory-keychain-locked" | "no-room" | "no-copy";
export type CopyErased = "damaged" | "foreign" | "too-old" | "key-lost" | "pin-missed";
export type SessionState = "none" | "active" | "ended";
export type Status = { 
/**
 * Live or copy.
 */
source: Source, 
/**
 * When what is shown was read from the service.
 */
as_of: string | null, 
/**
 * Why it is not live.
 */
trouble: AppError | null, 
/**
 * Signed in or not.
 */
session: SessionState, 
/**
 * What this computer keeps.
 */
keeping: Keeping, 
/**
 * Told once, after the copy had to be erased.
 */
copy_erased: CopyErased | null, 
/**
 * The households are invented.
 */
practice: boolean, 
/**
 * How things stand with the service.
 */
network: Network, 
/**
 * Who signed the service's certificate, where that is nobody public but somebody this computer was told to trust: a
 * centre's proxy that reads along. The name as it stands in the certificate.
 */
inspected_by: string | null, 
/**
 * The account is shut behind a device PIN; no page of it can be read until it is opened.
 */
locked: Lock | null, 
/**
 * Nobody has done anything for long: seconds after which the account is shut, counted from when this was told. One key
 * answers.
 */
ends_in: number | null, };
export type Reading<T> = { 
/**
 * What was read.
 */
data: T, 
/**
 * Live or copy, and from when.
 */
status: Status, };
export type Computer = "own" | "shared";
export type Theme = "system" | "light" | "dark";
export type Settings = { 
/**
 * The interface's language.
 */
language: Language, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Per cent: 100, 125, 150, 175 or 200.
 */
text_size: number, 
/**
 * Whose computer; absent until chosen.
 */
computer: Computer | null, };
export type PolicyInForce = { 
/**
 * Whose computer this is.
 */
computer: Computer | null, 
/**
 * The service's address is set by it.
 */
server: boolean, 
/**
 * No copy is kept.
 */
no_copy: boolean, 
/**
 * Minutes after which an account that nobody uses is shut.
 */
idle_minutes: number | null, 
/**
 * The language of a first start.
 */
language: Language | null, 
/**
 * The proxy is set by it.
 */
proxy: boolean, 
/**
 * Nobody looks for updates.
 */
no_update_check: boolean, 
/**
 * Nothing is told outside the window.
 */
no_notifications: boolean, 
/**
 * Programmes may be used that are listed here, and no others.
 */
programs: Array<string> | null, };
export type CheckedThing = "clock" | "name" | "connection" | "certificate" | "service" | "keychain" | "disk";
export type Check = { 
/**
 * What was looked at.
 */
thing: CheckedThing, 
/**
 * It works.
 */
ok: boolean, 
/**
 * What is wrong with the service, if that is it.
 */
trouble: AppError | null, 
/**
 * For a technician, in no language: an address, a proxy, a certificate's issuer, a number of seconds. Never a person's.
 */
detail: string | null, };
export type ConnectionCheck = { 
/**
 * The service's host name and port, for a technician; empty where none is set up.
 */
server: string, 
/**
 * How things stand.
 */
network: Network, 
/**
 * Each thing that was looked at.
 */
checks: Array<Check>, };
export type KeptPerson = { 
/**
 * The person's random name here: 32 hexadecimal digits.
 */
slot: string, 
/**
 * What the person wants to be called here; absent unless they asked for it.
 */
name: string | null, 
/**
 * A device PIN opens it.
 */
has_pin: boolean, 
/**
 * It was left in a hurry and there is no device PIN: only a sign-in opens it.
 */
needs_sign_in: boolean, };
export type LockReason = "start" | "asked" | "quick-exit" | "idle" | "suspended" | "screen-locked";
export type Lock = { 
/**
 * Why.
 */
reason: LockReason, 
/**
 * Whose; one of [`KeptPerson::slot`].
 */
slot: string, };
export type UnlockForm = { 
/**
 * Whose.
 */
slot: string, 
/**
 * As typed; errors stand at the field `pin`.
 */
pin: string, };
export type DevicePinForm = { 
/**
 * The present one; empty where there is none.
 */
current: string, 
/**
 * The one to be; empty to have none any more.
 */
new: string, 
/**
 * The same again.
 */
again: string, };
export type OtherAccount = { 
/**
 * [`contract::session::Session::account`].
 */
id: string, 
/**
 * Its programme.
 */
offered: OfferedProgramme, 
/**
 * Live or copy.
 */
source: Source, 
/**
 * When it was read.
 */
as_of: string | null, 
/**
 * Its session ended: it opens by signing in again.
 */
ended: boolean, };
export type Leaving = "signed-out" | "idle" | "suspended" | "screen-locked";
export type ErasedThing = "session" | "keychain" | "copy" | "memory" | "web-view" | "clipboard";
export type Erasure = "checked" | "never-there" | "not-reached" | "later";
export type ReceiptLine = { 
/**
 * What.
 */
thing: ErasedThing, 
/**
 * How it went.
 */
erasure: Erasure, };
export type Receipt = { 
/**
 * What ended the visit.
 */
leaving: Leaving, 
/**
 * When.
 */
at: string, 
/**
 * A line for each thing, in the order of [`ErasedThing`].
 */
lines: Array<ReceiptLine>, 
/**
 * Minutes after which a session that could not be ended at the service ends there by itself.
 */
session_ends_in: number | null, };
export type Account = { 
/**
 * Its programme.
 */
offered: OfferedProgramme, 
/**
 * The person; absent until something beyond the change of PIN may be read.
 */
participant: Participant | null, 
/**
 * Only the change of PIN is open (CW-03).
 */
must_change_pin: boolean, 
/**
 * What of a case it can read.
 */
case: CaseAccess, };
export type Start = { 
/**
 * The app's version.
 */
version: string, 
/**
 * Settings, as kept or as they are for a newcomer.
 */
settings: Settings, 
/**
 * What this computer's policy has decided.
 */
policy: PolicyInForce, 
/**
 * Nobody has chosen a language and a kind of computer here yet.
 */
first_start: boolean, 
/**
 * Who keeps accounts on this computer, the last one in first.
 */
people: Array<KeptPerson>, 
/**
 * The account that is open, from the keychain and the copy or from this visit.
 */
account: Account | null, 
/**
 * The same person's accounts in other programmes.
 */
others: Array<OtherAccount>, 
/**
 * What was erased a moment ago; told once.
 */
receipt: Receipt | null, 
/**
 * The line on every page.
 */
status: Status, };
export type ProgrammeChoice = { 
/**
 * What the service offers; empty where none is set up.
 */
programmes: Array<OfferedProgramme>, 
/**
 * They are the practice service's.
 */
practice: boolean, 
/**
 * How to sign in to the invented households, if they are.
 */
samples: Array<SampleAccount>, 
/**
 * Invented cards to enrol with, if they are.
 */
cards: Array<SampleCard>, 
/**
 * This build has the practice service, to be started by `start_practice`.
 */
can_practise: boolean, };
export type SignInForm = { 
/**
 * The programme's id.
 */
program: string, 
/**
 * As typed.
 */
identifier: string, 
/**
 * As typed.
 */
secret: string, 
/**
 * The user ID is to stand there the next time, on this computer. Only for a user ID, and only where anything is kept.
 */
remember: boolean, 
/**
 * See above.
 */
attempt: string, };
export type PinForm = { 
/**
 * The present or temporary PIN.
 */
current: string, 
/**
 * The PIN to be.
 */
new: string, 
/**
 * The same again.
 */
again: string, 
/**
 * See above.
 */
attempt: string, };
export type LetterForm = { 
/**
 * The programme's id.
 */
program: string, 
/**
 * As typed.
 */
identifier: string, 
/**
 * As typed, like the next two; errors of the date stand at the field `birth_date`.
 */
birth_year: string, 
/**
 * 1 to 12.
 */
birth_month: string, 
/**
 * 1 to 31.
 */
birth_day: string, 
/**
 * See above.
 */
attempt: string, };
export type ProfileForm = { 
/**
 * What is to be on file.
 */
update: ProfileUpdate, 
/**
 * The profile's `version` of what was shown.
 */
version: number, 
/**
 * See above.
 */
attempt: string, };
export type OtherPartyForm = { 
/**
 * What the person tells.
 */
report: OtherPartyReport, 
/**
 * See above.
 */
attempt: string, };
export type EnrolmentForm = { 
/**
 * The programme's id.
 */
program: string, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type TypedQuestion = { 
/**
 * Its id; empty if none is chosen.
 */
question: string, 
/**
 * Its words as they are shown.
 */
words: string, 
/**
 * The answer.
 */
answer: string, };
export type TypedStep = { "kind": "agreement", 
/**
 * Whether it is.
 */
agreed: boolean, } | { "kind": "name-and-email", 
/**
 * Legal first name.
 */
first_name: string, 
/**
 * Surnames.
 */
last_name: string, 
/**
 * E-mail; empty where the step does not ask for it.
 */
email: string, 
/**
 * The same again, where the step asks for it twice.
 */
email_again: string, } | { "kind": "identity" } & TypedCard | { "kind": "credentials", 
/**
 * User ID.
 */
user_id: string, 
/**
 * Password.
 */
password: string, 
/**
 * The same again.
 */
password_again: string, 
/**
 * E-mail; empty where the step does not ask for it.
 */
email: string, 
/**
 * The same again, where the step asks for it twice.
 */
email_again: string, 
/**
 * Secret questions; none where the step does not ask for them.
 */
questions: Array<TypedQuestion>, } | { "kind": "secret-questions", 
/**
 * As many as the step asks for.
 */
questions: Array<TypedQuestion>, } | { "kind": "challenge", 
/**
 * Its characters.
 */
text: string, } | { "kind": "review", 
/**
 * Whether it is.
 */
certified: boolean, };
export type StepForm = { 
/**
 * What was typed.
 */
typed: TypedStep, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type SecurityImage = { 
/**
 * PNG in base64.
 */
image: string, };
export type WorkDone = { 
/**
 * From 0 to 100.
 */
percent: number, };
export type CredentialsTyped = { 
/**
 * The programme's id.
 */
program: string, 
/**
 * User ID so far; of a change of password, empty.
 */
user_id: string, 
/**
 * Password so far.
 */
password: string, };
export type UserIdRule = "length" | "plain" | "without-name";
export type CredentialsJudged = { 
/**
 * Of the user ID.
 */
user_id: Array<[UserIdRule, boolean]>, 
/**
 * Of the password.
 */
password: Array<[PasswordRule, boolean]>, };
export type AccountMade = { 
/**
 * It is signed in to.
 */
account: Account, 
/**
 * To be printed, where the programme gives one; shown once.
 */
recovery_code: string | null, };
export type AssociationForm = { 
/**
 * As typed, like all of it.
 */
client_id: string, 
/**
 * Four digits.
 */
birth_year: string, 
/**
 * Four digits.
 */
ssn_last4: string, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type CaseCodeForm = { 
/**
 * As typed.
 */
code: string, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type RecoveryForm = { 
/**
 * The programme's id.
 */
program: string, 
/**
 * As typed.
 */
user_id: string, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type NewPasswordForm = { 
/**
 * The programme's id.
 */
program: string, 
/**
 * As typed.
 */
user_id: string, 
/**
 * Answers to the questions that were asked …
 */
answers: Array<TypedQuestion>, 
/**
 * … or the recovery code; empty where questions are asked.
 */
code: string, 
/**
 * The password to be.
 */
new: string, 
/**
 * The same again.
 */
again: string, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type PasswordRecovered = { 
/**
 * The next recovery code, where one was used up; shown once.
 */
recovery_code: string | null, };
export type PasswordForm = { 
/**
 * The present password.
 */
current: string, 
/**
 * The password to be.
 */
new: string, 
/**
 * The same again.
 */
again: string, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type QuestionsForm = { 
/**
 * The present password.
 */
password: string, 
/**
 * All of them.
 */
questions: Array<TypedQuestion>, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type AccountForm = { 
/**
 * What is to be on file.
 */
details: AccountDetails, 
/**
 * The version of what was shown.
 */
version: number, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type DeletionForm = { 
/**
 * The present password.
 */
password: string, 
/**
 * As in [`super::form`].
 */
attempt: string, };
export type Home = { 
/**
 * The next hearing that stands.
 */
next_hearing: Hearing | null, 
/**
 * The newest three payments, newest first.
 */
payments: Array<Payment>, 
/**
 * Cases that are not closed.
 */
cases: Array<Case>, 
/**
 * Notices not opened yet.
 */
unread_notices: number, 
/**
 * What is new since the last visit, the most recently found first.
 */
news: Array<News>, 
/**
 * When the last visit ended; absent at the first one.
 */
since: string | null, 
/**
 * Hearings and deadlines of all the person's programmes from today on, the earliest first.
 */
agenda: Array<AgendaItem>, };
export type News = { 
/**
 * When this computer learnt of it.
 */
found_at: string, 
/**
 * What.
 */
what: Novelty, };
export type Novelty = { "kind": "payment", 
/**
 * As it is now.
 */
payment: Payment, } | { "kind": "hearing-set", 
/**
 * As it is now.
 */
hearing: Hearing, } | { "kind": "hearing-moved", 
/**
 * As it is now.
 */
hearing: Hearing, } | { "kind": "hearing-cancelled", 
/**
 * As it is now.
 */
hearing: Hearing, } | { "kind": "notice", 
/**
 * Its id.
 */
id: string, 
/**
 * Its title by language.
 */
titles: Partial<Record<Language, string>>, } | { "kind": "case-status", 
/**
 * The case's number.
 */
number: string, 
/**
 * As it is now.
 */
status: CaseStatus, } | { "kind": "address", 
/**
 * The day it was changed.
 */
on: string, };
export type AgendaItem = { 
/**
 * The account it belongs to: the open one, or one of the others.
 */
account: string, 
/**
 * What it is.
 */
what: Appointed, 
/**
 * Live or copy.
 */
source: Source, 
/**
 * When it was read.
 */
as_of: string, };
export type Appointed = { "kind": "hearing", 
/**
 * It.
 */
hearing: Hearing, } | { "kind": "deadline", 
/**
 * By the end of this day, in the programme's zone.
 */
date: string, 
/**
 * The notice.
 */
notice: string, 
/**
 * Its title by language.
 */
titles: Partial<Record<Language, string>>, };
export type PaymentsAsked = { 
/**
 * Which view (CW-06).
 */
direction: Direction, 
/**
 * One year; left out with a span or for the newest twelve months.
 */
year: number | null, 
/**
 * From this day on.
 */
from: string | null, 
/**
 * To this day, it included.
 */
to: string | null, 
/**
 * From 0; a page is 50 rows.
 */
page: number, };
export type PaymentsPage = { 
/**
 * Years that have payments of this direction, newest first.
 */
years: Array<number>, 
/**
 * Sums by month of what was asked for, newest first.
 */
months: Array<MonthTotal>, 
/**
 * Their sum.
 */
total: Cents, 
/**
 * The page's rows, newest first.
 */
payments: Array<Payment>, 
/**
 * Which page it is, from 0.
 */
page: number, 
/**
 * How many pages.
 */
pages: number, 
/**
 * How many rows in all.
 */
count: number, };
