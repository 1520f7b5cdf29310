//! Several people on one computer, each under their own keys; and one person with accounts in several programmes.

use std::io;
use std::path::Path;
use std::sync::Arc;

use app::error::{ErrorCode, LocalCode};
use app::view::status::{SessionState, Source};
use app::{Disk, SystemDisk};
use cache::{CopyKey, Place, Ring, SealedCopy, Slot};
use contract::problem::Code;
use testkit::{Sample, SeededEntropy, Shows, enrolled, spawn_server};

use crate::desk::Desk;
use crate::forms;
use crate::wire::Wire;

/// The same two people in every test: both have accounts in one programme.
fn first() -> Sample {
    Sample::of(Shows::LongHistory)
}

fn second() -> Sample {
    Sample::of(Shows::NoAddress)
}

/// An account in another programme.
fn elsewhere() -> Sample {
    let first = first();
    enrolled().into_iter().find(|sample| sample.program != first.program).unwrap()
}

/// Two people have signed in on one computer, the second one last.
async fn two(server: &str) -> (Desk, [String; 2]) {
    let desk = Desk::own(server).await;
    desk.sign_in(&first()).await;
    let one = desk.people()[0].clone();
    desk.sign_in(&second()).await;
    let people = desk.people();
    assert_eq!((people.len(), &people[1]), (2, &one), "the last one in stands first");
    (desk, [one, people[0].clone()])
}

fn participant(start: &app::view::account::Start) -> String {
    let participant = start.account.as_ref().unwrap().participant.as_ref().unwrap();
    format!("{} {}", participant.first_name, participant.last_name)
}

fn copies(desk: &Desk, slot: &str) -> Vec<String> {
    let people = desk.stored()["people"].as_array().unwrap().clone();
    let person = people.iter().find(|person| person["slot"] == slot).unwrap().clone();
    let accounts = person["accounts"].as_array().unwrap();
    accounts.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn two_people_keep_accounts_on_one_computer_and_each_opens_their_own() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let (mut desk, [one, two]) = two(&wire.url).await;
    wire.cut();
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.account.is_none(), "nobody is opened where it could be either");
    let slots: Vec<_> = start.people.iter().map(|person| person.slot.clone()).collect();
    assert_eq!(slots, [two.clone(), one.clone()]);
    assert!(desk.app.home().await.is_err());

    let of_one = participant(&desk.app.open_person(&one).await.unwrap());
    let of_two = participant(&desk.app.open_person(&two).await.unwrap());
    assert_ne!(of_one, of_two);
    assert_eq!(desk.people(), [two, one], "the last one in stands first again");
}

#[tokio::test]
async fn what_one_person_keeps_cannot_be_read_with_another_s_keys_not_even_by_bytes() {
    let service = spawn_server().await;
    let (desk, people) = two(&service.url).await;
    let entropy = Arc::new(SeededEntropy::new(9));
    let mut rings = Vec::new();
    for name in &people {
        let slot: Slot = name.parse().unwrap();
        rings.push((slot, desk.entry(name).await.unwrap()));
    }
    for (mine, other) in [(0, 1), (1, 0)] {
        let (slot, bytes) = &rings[mine];
        assert!(Ring::open(rings[other].0, bytes, None).is_err(), "a ring opens as nobody else's");
        let ring = Ring::open(*slot, bytes, None).unwrap();
        assert_eq!(ring.accounts.len(), 1);
        let theirs: Slot = copies(&desk, &people[other])[0].parse().unwrap();
        let data = desk.config.folders.as_ref().unwrap().data.join("accounts");
        let head = std::fs::read(data.join(theirs.to_string()).join("head")).unwrap();
        // On a disk of its own, for a copy that does not open is erased.
        let elsewhere = tempfile::tempdir().unwrap();
        for key in [ring.accounts[0].key.clone(), CopyKey::new([0; 32])] {
            let folder = elsewhere.path().join(theirs.to_string());
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join("head"), &head).unwrap();
            let place = Place::new(elsewhere.path(), theirs, entropy.clone());
            #[expect(clippy::disallowed_methods, reason = "the copy was made just now")]
            let now = jiff::Timestamp::now();
            assert!(SealedCopy::open(place, Some(&key), now).is_err());
        }
    }
}

#[tokio::test]
async fn nothing_about_a_person_stands_in_the_settings_but_a_name_that_they_asked_for() {
    let service = spawn_server().await;
    let (desk, _) = two(&service.url).await;
    let settings = std::fs::read_to_string(desk.settings_file()).unwrap();
    for sample in [first(), second()] {
        let participant = &sample.account.participant;
        for word in [
            &participant.first_name,
            &participant.last_name,
            &sample.participant_id,
            &sample.program,
        ] {
            assert!(!settings.contains(word.as_str()), "{word} in {settings}");
        }
    }
    let people = desk.app.name_person(Some("  Mamá \u{202e}".to_owned())).await;
    assert_eq!(people[0].name, None, "no hidden characters");
    let people = desk.app.name_person(Some(" Mamá ".to_owned())).await;
    assert_eq!((people[0].name.as_deref(), people[1].name.as_deref()), (Some("Mamá"), None));
    assert!(std::fs::read_to_string(desk.settings_file()).unwrap().contains("Mamá"));
    let people = desk.app.name_person(None).await;
    assert_eq!(people[0].name, None);
    assert!(!std::fs::read_to_string(desk.settings_file()).unwrap().contains("Mamá"));
}

#[tokio::test]
async fn a_person_who_signs_out_leaves_the_other_s_as_it_is() {
    let service = spawn_server().await;
    let (mut desk, [one, two]) = two(&service.url).await;
    let of_two = copies(&desk, &two);
    desk.app.sign_out().await;
    assert_eq!(desk.people(), std::slice::from_ref(&one));
    assert!(desk.entry(&two).await.is_none() && desk.entry(&one).await.is_some());
    assert!(desk.files().iter().all(|file| !file.to_str().unwrap().contains(&of_two[0])));
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(start.status.source, Source::Copy, "one alone is opened as ever");
    assert_eq!(start.status.session, SessionState::Active);
    assert_eq!(desk.app.sessions().await.unwrap().len(), 1, "and signed in as ever");
}

#[tokio::test]
async fn a_person_is_forgotten_with_all_that_they_kept_whether_they_are_in_or_not() {
    let service = spawn_server().await;
    let (mut desk, [one, two]) = two(&service.url).await;
    let left = desk.app.forget_person(&one).await;
    assert_eq!(left.iter().map(|person| &person.slot).collect::<Vec<_>>(), [&two]);
    assert!(desk.entry(&one).await.is_none());
    assert_eq!(desk.app.status().session, SessionState::Active, "whoever is in stays in");
    assert!(desk.app.forget_person(&two).await.is_empty());
    assert_eq!(desk.app.status().session, SessionState::None);
    assert!(desk.files().is_empty() && desk.people().is_empty());
    assert!(desk.app.forget_person("no such person").await.is_empty());
    desk.restart();
    assert_eq!(desk.app.start().await.status.copy_erased, None);
}

#[tokio::test]
async fn a_sign_in_in_another_programme_is_the_same_person_s() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let mut desk = Desk::own(&wire.url).await;
    desk.sign_in(&first()).await;
    let entry = desk.people()[0].clone();
    desk.sign_in(&elsewhere()).await;
    assert_eq!(desk.people(), std::slice::from_ref(&entry));
    assert_eq!(copies(&desk, &entry).len(), 2);
    desk.app.home().await.unwrap();

    wire.cut();
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(
        start.account.as_ref().unwrap().offered.programme.id,
        elsewhere().program,
        "the last one shown"
    );
    let [other] = start.others.as_slice() else {
        panic!("{:?}", start.others)
    };
    assert_eq!(
        (other.offered.programme.id.as_str(), other.source),
        (first().program.as_str(), Source::Copy)
    );
    assert!(other.as_of.is_some() && !other.ended);

    // Off line, from one to the other and back; and the next start shows the last one.
    let start = desk.app.switch_account(&other.id).await.unwrap();
    assert_eq!(start.account.unwrap().offered.programme.id, first().program);
    assert_eq!(start.others[0].offered.programme.id, elsewhere().program);
    assert_eq!((start.status.source, start.status.session), (Source::Copy, SessionState::Active));
    assert!(!desk.app.home().await.unwrap().data.payments.is_empty());
    desk.restart();
    assert_eq!(desk.app.start().await.account.unwrap().offered.programme.id, first().program);
    let error = desk.app.switch_account("no such account").await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::NoCopy));
    assert_eq!(desk.app.start().await.account.unwrap().offered.programme.id, first().program);
}

#[tokio::test]
async fn an_account_that_is_switched_to_is_a_copy_until_the_service_was_asked() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let desk = Desk::own(&wire.url).await;
    desk.sign_in(&first()).await;
    desk.sign_in(&elsewhere()).await;
    let other = desk.app.start().await.others[0].clone();
    wire.cut();
    assert_eq!(desk.app.switch_account(&other.id).await.unwrap().status.source, Source::Copy);
    assert_eq!(desk.app.home().await.unwrap().status.source, Source::Copy);
    wire.mend();
    assert_eq!(desk.app.check_again().await.source, Source::Live);
    let own = desk.app.start().await.others[0].clone();
    assert_ne!(own.source, Source::Live, "it was not asked about");
}

#[tokio::test]
async fn accounts_that_are_not_shown_are_read_anew_too() {
    let service = spawn_server().await;
    let mut desk = Desk::own(&service.url).await;
    desk.sign_in(&first()).await;
    desk.sign_in(&elsewhere()).await;
    desk.restart();
    desk.keep_up();
    desk.app.start().await;
    for _ in 0..200 {
        if desk.app.start().await.others[0].source == Source::Live {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{:?}", desk.app.start().await.others);
}

#[tokio::test]
async fn signing_out_ends_the_sessions_of_all_programmes() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let samples = [first(), elsewhere()];
    for sample in &samples {
        desk.sign_in(sample).await;
    }
    desk.app.sign_out().await;
    assert!(desk.files().is_empty() && desk.people().is_empty());
    for sample in &samples {
        desk.sign_in(sample).await;
        assert_eq!(desk.app.sessions().await.unwrap().len(), 1, "{}", sample.program);
    }
}

#[tokio::test]
async fn the_same_account_again_goes_on_and_another_in_the_same_programme_is_another_person_s() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    desk.sign_in(&first()).await;
    desk.sign_in(&elsewhere()).await;
    let files = desk.files().len();
    desk.sign_in(&first()).await;
    assert_eq!((desk.people().len(), desk.files().len()), (1, files));
    assert_eq!(desk.app.start().await.others.len(), 1);
    desk.sign_in(&second()).await;
    assert_eq!(desk.people().len(), 2);
    assert!(
        desk.app.start().await.others.is_empty(),
        "nothing of the first person's is on the screen"
    );
}

#[tokio::test]
async fn somebody_who_signs_in_on_a_computer_where_they_keep_accounts_finds_them() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let (mut desk, [one, two]) = two(&wire.url).await;
    desk.restart();
    desk.app.start().await;
    desk.sign_in(&first()).await;
    assert_eq!(desk.people(), [one, two], "no third person");
    assert_eq!(desk.app.home().await.unwrap().status.session, SessionState::Active);
}

#[tokio::test]
async fn a_deleted_account_leaves_those_of_other_programmes() {
    let service = spawn_server().await;
    let mut desk = Desk::own(&service.url).await;
    desk.sign_in(&first()).await;
    let sample = elsewhere();
    desk.sign_in(&sample).await;
    let form = app::view::enrolment::DeletionForm {
        password: forms::secret(sample.secret()),
        attempt: forms::attempt(),
    };
    desk.app.delete_account(form).await.unwrap();
    let start = desk.app.start().await;
    assert_eq!(start.account.unwrap().offered.programme.id, first().program);
    assert!(start.others.is_empty());
    assert_eq!(copies(&desk, &desk.people()[0]).len(), 1);
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!((start.status.copy_erased, start.others.len()), (None, 0));
    assert_eq!(start.account.unwrap().offered.programme.id, first().program);
    let again = desk
        .app
        .sign_in(forms::sign_in(&sample.program, sample.identifier(), sample.secret()))
        .await;
    assert_eq!(again.unwrap_err().code, ErrorCode::Service(Code::CredentialsWrong));
}

#[tokio::test]
async fn a_key_ring_that_was_altered_erases_what_it_sealed_once() {
    let service = spawn_server().await;
    let (mut desk, [one, two]) = two(&service.url).await;
    let mut bytes = desk.entry(&one).await.unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    desk.plant(&one, &bytes).await;
    desk.restart();
    desk.app.start().await;
    assert!(desk.app.open_person(&one).await.is_err());
    assert_eq!(desk.app.status().copy_erased, Some(app::view::status::CopyErased::Foreign));
    assert_eq!(desk.people(), [two], "the other one's is as it was");
    assert!(desk.entry(&one).await.is_none());
}

/// The system's disk, and what was read from it.
#[derive(Default)]
struct Reads(std::sync::Mutex<Vec<std::path::PathBuf>>);

impl Disk for Reads {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.make_folder(folder)
    }
    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        self.0.lock().unwrap().push(file.to_owned());
        SystemDisk.read(file)
    }
    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        SystemDisk.write(file, bytes)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        SystemDisk.rename(from, to)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.sync_folder(folder)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        SystemDisk.list(folder)
    }
    fn remove(&self, file: &Path) -> io::Result<()> {
        SystemDisk.remove(file)
    }
    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.remove_folder(folder)
    }
}

#[tokio::test]
async fn one_person_s_account_opens_with_one_look_at_the_keychain_and_one_file() {
    let service = spawn_server().await;
    let mut desk = Desk::own(&service.url).await;
    desk.sign_in(&first()).await;
    let reads = Arc::new(Reads::default());
    desk.on_disk(reads.clone());
    let (calls, settings) = (
        desk.moods.calls(),
        std::fs::metadata(desk.settings_file()).unwrap().modified().unwrap(),
    );
    assert!(desk.app.start().await.account.is_some());
    assert_eq!(desk.moods.calls() - calls, 1);
    let read = reads.0.lock().unwrap().clone();
    assert!(read.len() == 1 && read[0].ends_with("head"), "{read:?}");
    let unchanged = std::fs::metadata(desk.settings_file()).unwrap().modified().unwrap();
    assert_eq!(unchanged, settings, "and nothing is written");
}
