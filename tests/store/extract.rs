//! An agency's extract (OP-02).

use std::sync::Arc;

use domain::identifier::IdentifierKind;
use import::extract::{self, Folder};
use jiff::civil::date;
use store::load::Loaded;
use store::{Store, vault};
use tempfile::TempDir;

use crate::practice::{any_programme, tools};

const PARTICIPANT: &str = r#"{"reference":"p1","participant_id":"0012345678","ssn":"900123456","first_name":"Ana","last_name":"Ruiz Peña","birth_date":"1985-02-28","address":{"street":"12 Peña St","unit":"","city":"Fresno","state":"CA","zip":"93721"},"phone":"","email":"","language":"es-US","address_valid":true,"protected":false}"#;
const CASE: &str = r#"{"reference":"c1","number":"A-1","children":["Luz"],"status":"order-in-force","order":{"amount":21250,"frequency":"biweekly","since":"2019-04-01"},"balance":0,"worker":{"name":"M. Ortega","office":"Fresno","phone":"","email":""},"opened":"2019-03-04"}"#;
const PARTY: &str = r#"{"case":"c1","participant":"p1","role":"receives","next_step":"wait"}"#;
const PAYMENT: &str = r#"{"reference":"y1","participant":"p1","case":"c1","date":"2026-11-20","direction":"sent","amount":21250,"method":"cheque","status":"completed"}"#;
const HEARING: &str = r#"{"reference":"h1","participant":"p1","case":"c1","kind":"court","at":{"day":"2026-12-08","time":"08:30"},"zone":"America/Los_Angeles","purpose":"change-order","bring":["photo-id"],"place":{"name":"Superior Court","room":"203","street":"","city":"Fresno","state":"CA","zip":"93721","phone":""},"status":{"state":"moved","from":{"day":"2026-12-01","time":"13:00"}}}"#;
const NOTICE: &str =
    r#"{"reference":"n1","participant":"p1","date":"2026-11-01","read":false,"texts":{"es-US":{"title":"Aviso","body":"Texto."}}}"#;

const FILES: [(&str, &str); 6] = [
    (extract::PARTICIPANTS, PARTICIPANT),
    (extract::CASES, CASE),
    (extract::PARTIES, PARTY),
    (extract::PAYMENTS, PAYMENT),
    (extract::HEARINGS, HEARING),
    (extract::NOTICES, NOTICE),
];

/// A folder with one row in each file, `changed` having another text.
fn folder(changed: Option<(&str, &str)>) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (file, row) in FILES.into_iter().chain(changed) {
        std::fs::write(folder.path().join(file), row).unwrap();
    }
    folder
}

async fn load(store: &Arc<dyn Store>, folder: &TempDir) -> Result<Loaded, String> {
    let source = Box::new(Folder(folder.path().to_owned()));
    let loaded = extract::load(store.as_ref(), tools(any_programme()), source).await;
    loaded.map_err(|error| error.to_string())
}

pub async fn op_02_an_extract_loads_and_again_changes_nothing(store: Arc<dyn Store>) {
    let whole = folder(None);
    let loaded = load(&store, &whole).await.unwrap();
    assert_eq!(
        (loaded.participants, loaded.payments, loaded.hearings, loaded.notices),
        (1, 1, 1, 1)
    );
    let mac = vault::identifier(
        crate::place::vault(1).as_ref(),
        &any_programme().id,
        IdentifierKind::Ssn,
        "900123456",
    );
    let ana = store.by_identifier(&mac).await.unwrap().unwrap().key;
    let before = store.changes(ana, 0).await.unwrap().unwrap();
    assert_eq!(before.payments[0].date, date(2026, 11, 20));
    assert_eq!(before.payments[0].case_id, before.cases[0].id);
    assert_eq!(before.hearings[0].at, date(2026, 12, 8).at(8, 30, 0, 0));
    assert_eq!(before.notices[0].respond_by, None, "most letters ask for nothing");
    load(&store, &whole).await.unwrap();
    assert_eq!(store.changes(ana, 0).await.unwrap(), Some(before.clone()));

    let asked = folder(Some((
        extract::NOTICES,
        &NOTICE.replace("\"read\"", "\"respond_by\":\"2026-12-04\",\"read\""),
    )));
    load(&store, &asked).await.unwrap();
    let after = store.changes(ana, before.until).await.unwrap().unwrap();
    assert_eq!(after.notices[0].respond_by, Some(date(2026, 12, 4)));
    let before = after;

    // The night after, an extract of payments alone refers to rows of the night before.
    let next = TempDir::new().unwrap();
    std::fs::write(next.path().join(extract::PAYMENTS), PAYMENT.replace("y1", "y2")).unwrap();
    load(&store, &next).await.unwrap();
    assert_eq!(store.changes(ana, before.until).await.unwrap().unwrap().payments.len(), 1);
}

pub async fn a_row_that_makes_no_sense_undoes_everything_and_is_named(store: Arc<dyn Store>) {
    let after_a_good_row = |row: &str| format!("{}\n{row}\n", NOTICE.replace("n1", "n0"));
    for (file, text, told) in [
        (
            extract::PARTICIPANTS,
            PARTICIPANT.replace("0012345678", "001-2345678"),
            "line 1: makes no sense: participant_id",
        ),
        (
            extract::PARTICIPANTS,
            PARTICIPANT.replace("900123456", "90012345"),
            "line 1: makes no sense: ssn",
        ),
        (
            extract::PARTICIPANTS,
            PARTICIPANT.replace("1985-02-28", "2985-02-28"),
            "line 1: makes no sense: birth_date",
        ),
        (
            extract::PARTICIPANTS,
            PARTICIPANT.replace("93721", "9372"),
            "line 1: makes no sense: address",
        ),
        (
            extract::PARTICIPANTS,
            PARTICIPANT.replace("\"unit\":\"\"", "\"unit\":\"\",\"floor\":3"),
            "line 1: not a row",
        ),
        (
            extract::PARTICIPANTS,
            format!("{PARTICIPANT}\n{PARTICIPANT}"),
            "line 2: the same reference",
        ),
        (
            extract::CASES,
            CASE.replace("\"balance\":0", "\"balance\":-1"),
            "line 1: makes no sense: balance",
        ),
        (
            extract::PARTIES,
            PARTY.replace("p1", "p9"),
            "line 1: refers to nothing: participant",
        ),
        (extract::PARTIES, PARTY.replace("c1", "c9"), "line 1: refers to nothing"),
        (extract::PAYMENTS, PAYMENT.replace("21250", "0"), "line 1: makes no sense: amount"),
        (extract::PAYMENTS, PAYMENT.replace("21250", "212.50"), "line 1: not a row"),
        (extract::PAYMENTS, PAYMENT.replace("2026-11-20", "2026-11-31"), "line 1: not a row"),
        (
            extract::HEARINGS,
            HEARING.replace("America/Los_Angeles", "Pacific"),
            "line 1: makes no sense: zone",
        ),
        (
            extract::HEARINGS,
            HEARING.replace("2026-12-08\",\"time\":\"08:30", "2027-03-14\",\"time\":\"02:30"),
            "line 1: makes no sense: at",
        ),
        (extract::NOTICES, after_a_good_row("{}"), "line 2: not a row"),
        (
            extract::NOTICES,
            after_a_good_row(&NOTICE.replace("Texto.", " ")),
            "line 2: makes no sense: texts",
        ),
        (
            extract::NOTICES,
            NOTICE.replace("\"read\"", "\"respond_by\":\"2026-10-31\",\"read\""),
            "line 1: makes no sense: respond_by",
        ),
    ] {
        let refused = load(&store, &folder(Some((file, &text)))).await.unwrap_err();
        assert!(refused.starts_with(&format!("{file}, {told}")), "{refused}");
        assert!(!refused.contains("900123456") && !refused.contains("Ruiz"), "{refused}");
        let mac = vault::identifier(
            crate::place::vault(1).as_ref(),
            &any_programme().id,
            IdentifierKind::Ssn,
            "900123456",
        );
        assert!(store.by_identifier(&mac).await.unwrap().is_none(), "{told}: something stayed");
    }
}
