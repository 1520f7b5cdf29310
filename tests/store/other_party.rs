//! Reports about the other party: write-only, and so all that can be told is whether one was kept.

use std::sync::Arc;

use domain::other_party::OtherPartyReport;
use store::{Millis, Store};

use crate::household::{CASE, id, key_of, load, person, two_parents};

const NOW: Millis = 1_795_305_600_000;

pub fn report(case_id: String) -> OtherPartyReport {
    OtherPartyReport {
        case_id,
        employer: "Taller Ruiz".into(),
        ..OtherPartyReport::default()
    }
}

pub async fn cw_07_a_report_is_kept_for_a_case_of_ones_own_alone(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    load(&store, |loader| loader.participant(&person(5, "Eva")).map(drop)).await;
    let eva = key_of(&store, "0012345605").await;
    let mut kept = Vec::new();
    for (number, who, case) in [
        (1, ana, CASE.to_string()),
        (2, eva, CASE.to_string()),
        (3, ana, id(0xcb, 1).to_string()),
        (4, ana, "0; DROP TABLE parties".into()),
    ] {
        kept.push(store.report_other_party(id(0x60, number), who, &report(case), NOW).await.unwrap());
    }
    assert_eq!(kept, [true, false, false, false]);
}
