//! What is new since the last visit, and what is on which day, live and off line.

use app::view::home::{Appointed, Home, Novelty};
use app::view::settings::Computer;
use app::view::status::{Reading, Source};
use jiff::SignedDuration;

use crate::calls;
use crate::desk::Desk;
use crate::faulty::{Faulty, Speech};
use crate::forms;
use crate::household::{PINS, WORDS};
use crate::matrix::table::Fault;

async fn own(service: &Faulty) -> Desk {
    let desk = Desk::fresh(Some(&service.url));
    desk.choose(Computer::Own).await;
    calls::sign_in(&desk, PINS, forms::attempt()).await.unwrap();
    desk
}

/// Something happens at the agency, and the app learns of it.
async fn learn(service: &Faulty, desk: &Desk) {
    service.change();
    look(desk).await;
}

async fn look(desk: &Desk) {
    desk.clock.turn(SignedDuration::from_secs(20));
    desk.app.check_again().await;
}

async fn home(desk: &Desk) -> Reading<Home> {
    desk.app.home().await.unwrap()
}

fn kinds(home: &Home) -> Vec<&'static str> {
    let kind = |what: &Novelty| match what {
        Novelty::HearingSet { .. } => "set",
        Novelty::HearingMoved { .. } => "moved",
        Novelty::HearingCancelled { .. } => "cancelled",
        _ => "else",
    };
    home.news.iter().map(|news| kind(&news.what)).collect()
}

/// The program ends, as it does when the window is closed, and is started again.
async fn visit_again(desk: &mut Desk) {
    desk.app.finish().await;
    desk.restart();
    desk.app.start().await;
}

#[tokio::test]
async fn of_the_first_visit_nothing_is_new() {
    let service = Faulty::start(Speech::Plain).await;
    let desk = own(&service).await;
    let home = home(&desk).await;
    assert_eq!((kinds(&home.data), home.data.since), (vec![], None));
}

#[tokio::test]
async fn what_came_between_two_visits_is_told_off_line_too_and_once() {
    let service = Faulty::start(Speech::Plain).await;
    let mut desk = own(&service).await;
    home(&desk).await;
    let left = app::Clock::now(&*desk.clock);

    visit_again(&mut desk).await;
    learn(&service, &desk).await;
    // Learnt, and not looked at: the next visit tells it, without a network.
    service.break_all(Fault::Refused).await;
    visit_again(&mut desk).await;
    let told = home(&desk).await;
    assert_eq!((told.status.source, kinds(&told.data)), (Source::Copy, vec!["set"]));
    assert!(told.data.since.unwrap().duration_since(left).abs() < SignedDuration::from_secs(30));
    assert_eq!(kinds(&home(&desk).await.data), ["set"], "as long as the visit lasts");

    visit_again(&mut desk).await;
    assert_eq!(kinds(&home(&desk).await.data), [""; 0], "it was shown");
}

#[tokio::test]
async fn a_hearing_that_was_shown_as_set_is_told_again_when_it_moves_and_stays_when_it_is_cancelled() {
    let service = Faulty::start(Speech::Plain).await;
    let mut desk = own(&service).await;
    home(&desk).await;
    learn(&service, &desk).await;
    assert_eq!(kinds(&home(&desk).await.data), ["set"]);
    // After the last look at it, and before the next visit.
    learn(&service, &desk).await;
    visit_again(&mut desk).await;
    assert_eq!(kinds(&home(&desk).await.data), ["moved"]);
    learn(&service, &desk).await;
    let told = home(&desk).await.data;
    assert_eq!(kinds(&told), ["cancelled"]);
    assert_eq!(told.next_hearing, None);
    let hearings = told.agenda.iter().filter(|item| matches!(item.what, Appointed::Hearing { .. }));
    assert_eq!(hearings.count(), 1, "marked, and still there");
}

#[tokio::test]
async fn a_change_of_pin_is_no_new_visit() {
    let service = Faulty::start(Speech::Plain).await;
    let desk = own(&service).await;
    home(&desk).await;
    learn(&service, &desk).await;
    assert_eq!(kinds(&home(&desk).await.data), ["set"]);
    calls::make(&desk, crate::matrix::table::Call::ChangePin, forms::attempt())
        .await
        .unwrap();
    assert_eq!(kinds(&home(&desk).await.data), ["set"]);
}

#[tokio::test]
async fn news_seen_while_an_answer_is_on_its_way_stay_seen() {
    let service = Faulty::start(Speech::Plain).await;
    let mut desk = own(&service).await;
    home(&desk).await;
    learn(&service, &desk).await;
    service.asked();

    service.hold();
    desk.clock.turn(SignedDuration::from_secs(20));
    let app = desk.app.clone();
    let asking = tokio::spawn(async move { app.check_again().await });
    while !service.asked().iter().any(|asked| asked.path == contract::path::MY_CHANGES) {
        tokio::task::yield_now().await;
    }
    // Shown in the meantime, for a page does not wait long.
    assert_eq!(kinds(&home(&desk).await.data), ["set"]);
    service.release();
    asking.await.unwrap();
    visit_again(&mut desk).await;
    assert_eq!(kinds(&home(&desk).await.data), [""; 0]);
}

#[tokio::test]
async fn days_of_all_the_person_s_programmes_stand_on_one_page_each_with_its_source() {
    let service = Faulty::start(Speech::Plain).await;
    service.change();
    let mut desk = own(&service).await;
    calls::sign_in(&desk, WORDS, forms::attempt()).await.unwrap();
    let told = home(&desk).await.data;
    let items: Vec<(&str, bool)> = told
        .agenda
        .iter()
        .map(|item| (item.account.as_str(), matches!(item.what, Appointed::Hearing { .. })))
        .collect();
    // The hearing is the earlier one; the day ends first in New York.
    assert_eq!(
        items,
        [
            ("account-words", true),
            ("account-pins", true),
            ("account-words", false),
            ("account-pins", false)
        ]
    );
    assert!(told.agenda.iter().all(|item| item.source == Source::Live));

    // Without the service, all of them are copies, and say from when.
    service.break_all(Fault::Refused).await;
    visit_again(&mut desk).await;
    let off_line = home(&desk).await.data.agenda;
    assert_eq!(off_line.len(), 4);
    assert!(off_line.iter().all(|item| item.source == Source::Copy));
    assert_eq!(
        off_line.iter().map(|item| item.as_of).collect::<Vec<_>>(),
        told.agenda.iter().map(|item| item.as_of).collect::<Vec<_>>()
    );
}

#[tokio::test]
async fn accounts_that_are_not_shown_are_read_anew_at_the_start_and_not_more_often_than_every_minute() {
    let service = Faulty::start(Speech::Plain).await;
    let mut desk = own(&service).await;
    calls::sign_in(&desk, WORDS, forms::attempt()).await.unwrap();
    visit_again(&mut desk).await;
    let other = desk.app.start().await.others.remove(0).offered.programme.id;
    service.asked();
    let asked_by_other = || {
        let asked = service.asked();
        let changes = asked.into_iter().filter(|asked| asked.path == contract::path::MY_CHANGES);
        changes.filter(|asked| asked.token == format!("t0ken-{other}")).count()
    };
    desk.keep_up();
    desk.until_source(Source::Live).await;
    let mut others = 0;
    for _ in 0..100 {
        others += asked_by_other();
        if others > 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(others, 1, "once at the start");
    for _ in 0..3 {
        look(&desk).await;
        desk.app.start().await;
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let within_the_minute = asked_by_other();
    assert!(within_the_minute <= 1, "{within_the_minute}");
    let agenda = home(&desk).await.data.agenda;
    assert!(agenda.iter().all(|item| item.source == Source::Live), "{agenda:?}");
}
