//! People who enrol over the wire, step by step as the programme's definition has them.

use std::sync::Arc;

use contract::enrolment::{
    AgreementAnswer, CredentialsAnswer, EnrolmentBegun, NameAnswer, QuestionAnswer, QuestionsAnswer, ReviewAnswer, StepAnswer,
};
use contract::path;
use contract::programme::{OfferedProgramme, SampleCard};
use contract::secret::Secret;
use domain::card::TypedCard;
use domain::enrolment::{EnrolmentRules, Step};
use domain::programme::Programme;
use secrecy::SecretString;

use crate::answer::Answer;
use crate::running::{Running, Setup};

/// What people answer, one after the other.
const ANSWERS: [&str; 8] = [
    "Canela",
    "Olivo Viejo",
    "Gorrión",
    "Zarzamora",
    "Luciérnaga",
    "Tamales",
    "Mazatlán",
    "Colibrí",
];

/// Somebody who enrols.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// First name; as the card says where one is shown.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// E-mail.
    pub email: String,
    /// User ID.
    pub user_id: String,
    /// Password; the one to begin with keeps the rules of every profile.
    pub password: String,
    /// The card, where the programme asks for one.
    pub card: Option<SampleCard>,
}

/// Somebody who has enrolled.
#[derive(Debug, Clone)]
pub struct Member {
    /// The programme's id.
    pub program: String,
    /// What they typed.
    pub typed: Newcomer,
    /// Their questions with the answers, in the order of the programme's list.
    pub questions: Vec<(String, String)>,
    /// The session that enrolment opened.
    pub token: SecretString,
    /// The recovery code, where the programme gives one.
    pub recovery_code: Option<String>,
}

impl Newcomer {
    /// With that user ID, and everything else as it may be anywhere.
    #[must_use]
    pub fn new(user_id: &str) -> Self {
        Self {
            first_name: "Ana María".into(),
            last_name: "Ruiz Peña".into(),
            email: "ana.ruiz@example.org".into(),
            user_id: user_id.into(),
            password: "Tigre#Rio7Luna!".into(),
            card: None,
        }
    }

    /// With a card, whose name is theirs.
    #[must_use]
    pub fn with(mut self, card: SampleCard) -> Self {
        self.first_name.clone_from(&card.first_name);
        self.last_name.clone_from(&card.last_name);
        self.card = Some(card);
        self
    }

    fn answer(&self, rules: &EnrolmentRules, step: &Step) -> StepAnswer {
        match step {
            Step::Agreement { .. } => StepAnswer::Agreement(AgreementAnswer { agreed: true }),
            Step::NameAndEmail { .. } => StepAnswer::NameAndEmail(NameAnswer {
                first_name: self.first_name.clone(),
                last_name: self.last_name.clone(),
                email: self.email.clone(),
            }),
            Step::Identity { .. } => StepAnswer::Identity(self.typed_card()),
            Step::Credentials { questions, email } => StepAnswer::Credentials(CredentialsAnswer {
                user_id: self.user_id.clone(),
                password: Secret::new(self.password.clone()),
                email: match email {
                    domain::enrolment::EmailAsked::No => String::new(),
                    _ => self.email.clone(),
                },
                questions: on_wire(&answered(rules, *questions)),
            }),
            Step::SecretQuestions { count } => StepAnswer::SecretQuestions(QuestionsAnswer {
                questions: on_wire(&answered(rules, *count)),
            }),
            Step::Challenge { .. } => panic!("take the challenge out: Setup::without_challenge"),
            Step::Review => StepAnswer::Review(ReviewAnswer { certified: true }),
        }
    }

    fn typed_card(&self) -> TypedCard {
        let card = self.card.as_ref().expect("a card");
        TypedCard {
            first_name: card.first_name.clone(),
            last_name: card.last_name.clone(),
            suffix: card.suffix,
            birth_year: card.birth_date.year().to_string(),
            birth_month: card.birth_date.month().to_string(),
            birth_day: card.birth_date.day().to_string(),
            client_id: card.client_id.clone(),
        }
    }
}

impl Member {
    /// Answers to these questions, as they go over the wire.
    #[must_use]
    pub fn answers_to(&self, asked: &[String]) -> Vec<QuestionAnswer> {
        let own = |id: &String| self.questions.iter().find(|(question, _)| question == id).cloned();
        on_wire(&asked.iter().filter_map(own).collect::<Vec<_>>())
    }
}

/// So many questions of the programme's list with answers.
fn answered(rules: &EnrolmentRules, count: u8) -> Vec<(String, String)> {
    let list = rules.questions.iter().cloned();
    list.zip(ANSWERS.map(str::to_owned)).take(count.into()).collect()
}

fn on_wire(questions: &[(String, String)]) -> Vec<QuestionAnswer> {
    questions
        .iter()
        .map(|(question, answer)| QuestionAnswer {
            question: question.clone(),
            answer: Secret::new(answer.clone()),
        })
        .collect()
}

impl Setup {
    /// Enrolment without its security image: for tests of what comes after.
    #[must_use]
    pub fn without_challenge(self) -> Self {
        self.rules(|programme| {
            if let Some(enrolment) = &mut programme.enrolment {
                enrolment.steps.retain(|step| !matches!(step, Step::Challenge { .. }));
            }
        })
    }

    /// Every programme by today's advice instead of its guide's.
    #[must_use]
    pub fn modern(self) -> Self {
        self.rules(|programme| *programme = programme.clone().modern())
    }
}

impl Running {
    /// A programme by what it has, for no test names one.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn programme(&self, wanted: impl Fn(&Programme) -> bool) -> Arc<OfferedProgramme> {
        let all = self.practice().api().programmes.all();
        let found = all.iter().find(|offered| wanted(&offered.programme));
        Arc::clone(found.expect("a programme that has it"))
    }

    /// The cards of a programme's invented people.
    #[must_use]
    pub fn cards(&self, program: &str) -> Vec<SampleCard> {
        let all = &self.practice().api().cards;
        all.iter().filter(|card| card.program == program).cloned().collect()
    }

    /// Enrols in a programme.
    ///
    /// # Panics
    /// If the service refuses.
    pub async fn enrol(&self, program: &str, newcomer: &Newcomer) -> Member {
        let begun: EnrolmentBegun = self.post(&path::with(path::ENROLMENTS, program)).send().await.json();
        let token = SecretString::from(begun.token.expose());
        let offered = self.programme(|programme| programme.id == program);
        let rules = offered.programme.enrolment.as_ref().expect("enrolment");
        let own = path::with(path::ENROLMENT_STEP, &begun.enrolment.id);
        for step in &rules.steps {
            let call = self.put(&path::with(&own, step.name())).by(&token);
            let answer = call.json(&newcomer.answer(rules, step)).send().await;
            assert_eq!(answer.status, 200, "{}: {answer:?}", step.name());
        }
        let finish = path::with(path::ENROLMENT_FINISH, &begun.enrolment.id);
        let finished = self.post(&finish).by(&token).send().await;
        assert_eq!(finished.status, 201, "{finished:?}");
        member(program, newcomer, rules, &finished)
    }

    /// Signs a member in once more; the token.
    ///
    /// # Panics
    /// If the service refuses.
    pub async fn sign_in_again(&self, member: &Member) -> SecretString {
        let answer = self.sign_in(&member.program, &member.typed.user_id, &member.typed.password).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        answer.token()
    }
}

fn member(program: &str, newcomer: &Newcomer, rules: &EnrolmentRules, finished: &Answer) -> Member {
    let enrolled: contract::enrolment::Enrolled = finished.json();
    Member {
        program: program.to_owned(),
        typed: newcomer.clone(),
        questions: answered(rules, rules.question_count()),
        token: SecretString::from(enrolled.signed_in.token.expose()),
        recovery_code: enrolled.recovery_code.map(|code| code.expose().to_owned()),
    }
}
