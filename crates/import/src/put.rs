//! Rows, checked and handed to the store's loader.

use std::collections::HashMap;

use domain::case::Order;
use domain::hearing::HearingStatus;
use domain::identifier::IdentifierKind;
use domain::notice::NoticeText;
use domain::programme::Programme;
use jiff::civil::{Date, DateTime};
use store::load::{Loader, NewCase, NewHearing, NewNotice, NewParticipant, NewParty, NewPayment};
use store::vault::{self, Vault};
use store::{ParticipantKey, PublicId};

use crate::row::{Case, Day, Hearing, Moment, Notice, Participant, Party, Payment, Status};
use crate::{Fault, check};

/// A load under way: what references mean, and what checking needs.
pub(crate) struct Putting<'a> {
    loader: &'a mut dyn Loader,
    vault: &'a dyn Vault,
    programme: &'a Programme,
    today: Date,
    participants: HashMap<String, ParticipantKey>,
    cases: HashMap<String, PublicId>,
}

impl<'a> Putting<'a> {
    pub(crate) fn new(loader: &'a mut dyn Loader, vault: &'a dyn Vault, programme: &'a Programme, today: Date) -> Self {
        Self {
            loader,
            vault,
            programme,
            today,
            participants: HashMap::new(),
            cases: HashMap::new(),
        }
    }

    pub(crate) fn loader(&mut self) -> &mut dyn Loader {
        self.loader
    }

    pub(crate) fn public_id(&self, topic: &str, reference: &str) -> PublicId {
        vault::public_id(self.vault, &self.programme.id, topic, reference)
    }

    /// The key of a participant of this load, or of an earlier one.
    fn participant_of(&mut self, reference: &str) -> Result<ParticipantKey, Fault> {
        if let Some(key) = self.participants.get(reference) {
            return Ok(*key);
        }
        let account = self.public_id("participant", reference);
        let key = self.loader.find(account)?.ok_or(Fault::Unknown("participant"))?;
        self.participants.insert(reference.to_owned(), key);
        Ok(key)
    }

    /// The id of a case; whether it is there, the database tells.
    fn case_of(&mut self, reference: &str) -> PublicId {
        if let Some(id) = self.cases.get(reference) {
            return *id;
        }
        let id = self.public_id("case", reference);
        self.cases.insert(reference.to_owned(), id);
        id
    }

    pub(crate) fn participant(&mut self, row: &Participant) -> Result<ParticipantKey, Fault> {
        let rules = &check::numbers(self.programme);
        check::reference(&row.reference)?;
        check::identifier(IdentifierKind::ParticipantId, &row.participant_id, rules, "participant_id")?;
        if let Some(ssn) = &row.ssn {
            check::identifier(IdentifierKind::Ssn, ssn, rules, "ssn")?;
        }
        check::name(&row.first_name, "first_name")?;
        check::name(&row.last_name, "last_name")?;
        check::birth_date(row.birth_date, self.today)?;
        if self.participants.contains_key(&row.reference) {
            return Err(Fault::Twice);
        }
        let key = self.loader.participant(&NewParticipant {
            account: self.public_id("participant", &row.reference),
            program: self.programme.id.clone(),
            first_name: row.first_name.clone(),
            last_name: row.last_name.clone(),
            suffix: row.suffix,
            participant_id: row.participant_id.clone(),
            ssn: row.ssn.clone(),
            birth_date: row.birth_date,
            profile: check::profile(row)?,
            address_valid: row.address_valid,
            protected: row.protected,
        })?;
        self.participants.insert(row.reference.clone(), key);
        Ok(key)
    }

    pub(crate) fn case<D: Day>(&mut self, row: Case<D>) -> Result<(), Fault> {
        check::reference(&row.reference)?;
        check::name(&row.number, "number")?;
        check::name(&row.worker.name, "worker.name")?;
        for child in &row.children {
            check::name(child, "children")?;
        }
        if row.balance.0 < 0 || row.order.as_ref().is_some_and(|order| order.amount.0 <= 0) {
            return Err(Fault::Senseless("balance or order.amount"));
        }
        let id = self.public_id("case", &row.reference);
        if self.cases.insert(row.reference, id).is_some() {
            return Err(Fault::Twice);
        }
        Ok(self.loader.case(&NewCase {
            id,
            number: row.number,
            children: row.children,
            status: row.status,
            order: row.order.map(|order| Order {
                amount: order.amount,
                frequency: order.frequency,
                since: order.since.on(self.today),
            }),
            balance: row.balance,
            worker: row.worker,
            opened: row.opened.on(self.today),
        })?)
    }

    pub(crate) fn party(&mut self, row: &Party) -> Result<(), Fault> {
        let row = NewParty {
            case: self.case_of(&row.case),
            participant: self.participant_of(&row.participant)?,
            role: row.role,
            next_step: row.next_step,
        };
        Ok(self.loader.party(&row)?)
    }

    pub(crate) fn payment<D: Day>(&mut self, row: &Payment<D>) -> Result<(), Fault> {
        check::reference(&row.reference)?;
        if row.amount.0 <= 0 {
            return Err(Fault::Senseless("amount"));
        }
        let row = NewPayment {
            id: self.public_id("payment", &row.reference),
            participant: self.participant_of(&row.participant)?,
            case: self.case_of(&row.case),
            date: row.date.on(self.today),
            direction: row.direction,
            amount: row.amount,
            method: row.method,
            status: row.status,
        };
        Ok(self.loader.payment(&row)?)
    }

    fn at<D: Day>(&self, moment: Moment<D>, zone: &str) -> Result<DateTime, Fault> {
        let at = moment.day.on(self.today).to_datetime(moment.time);
        check::local_time(at, zone).map(|()| at)
    }

    pub(crate) fn hearing<D: Day>(&mut self, row: Hearing<D>) -> Result<(), Fault> {
        check::reference(&row.reference)?;
        check::name(&row.place.name, "place.name")?;
        let status = match row.status {
            Status::Scheduled => HearingStatus::Scheduled,
            Status::Moved { from } => HearingStatus::Moved {
                from: self.at(from, &row.zone)?,
            },
            Status::Cancelled => HearingStatus::Cancelled,
        };
        let row = NewHearing {
            id: self.public_id("hearing", &row.reference),
            participant: self.participant_of(&row.participant)?,
            case: self.case_of(&row.case),
            kind: row.kind,
            at: self.at(row.at, &row.zone)?,
            zone: row.zone,
            purpose: row.purpose,
            bring: row.bring,
            place: row.place,
            status,
        };
        Ok(self.loader.hearing(&row)?)
    }

    pub(crate) fn notice<D: Day>(&mut self, row: Notice<D>) -> Result<(), Fault> {
        check::reference(&row.reference)?;
        if row.texts.is_empty() || row.texts.values().any(|text| text.body.trim().is_empty()) {
            return Err(Fault::Senseless("texts"));
        }
        for text in row.texts.values() {
            check::name(&text.title, "texts.title")?;
        }
        let (date, respond_by) = (row.date.on(self.today), row.respond_by.map(|day| day.on(self.today)));
        if respond_by.is_some_and(|day| day < date) {
            return Err(Fault::Senseless("respond_by"));
        }
        let words = |text: crate::row::Text| NoticeText {
            title: text.title,
            body: text.body,
        };
        let row = NewNotice {
            id: self.public_id("notice", &row.reference),
            participant: self.participant_of(&row.participant)?,
            date,
            respond_by,
            read: row.read,
            texts: row.texts.into_iter().map(|(language, text)| (language, words(text))).collect(),
        };
        Ok(self.loader.notice(&row)?)
    }
}
