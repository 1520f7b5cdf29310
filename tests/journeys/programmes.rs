//! One person, two programmes, one home; and what is new since the last visit.

use std::sync::Arc;

use acceptance::axe;
use acceptance::computer::Computer;
use acceptance::programmes;
use acceptance::scene::Scene;
use acceptance::waiting::{PATIENCE, until};
use acceptance::words::Words;
use domain::language::Language;
use domain::programme::Page;
use fluent::FluentValue;

use crate::in_both_languages;
use crate::{households, members};

in_both_languages!(one_home_for_all_the_programmes, a_changed_address_is_told_at_the_next_visit);

async fn one_home_for_all_the_programmes(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let mut person = scene.app_starts().await;
    person.comes_in(&household).await;
    let first = person.words.clone();
    let first_name = first.say("programme-name");

    // A second programme is added to the first.
    let second = programmes::that_ties_later();
    let member = members::with_a_deadline(&second);
    person.words = Arc::new(Words::read(language, &second.id));
    let second_name = person.words.say("programme-name");
    person.follows("switcher-add").await;
    person.arrives("programmes-add-title").await;
    axe::passes(&person.window, "adding a programme").await;
    let name = FluentValue::from(second_name.as_str());
    person
        .window
        .clicks("button", person.words.say_with("programmes-open", [("name", name)]))
        .await;
    person.arrives("sign-in-title").await;
    person.signs_in_as(&member.user_id, &member.password).await;
    person.arrives("home-title").await;

    // Dates of both stand in one list, each with its programme, whichever is open and whether there is a network or not.
    let agenda = person.words.say("home-agenda");
    person.window.says(&agenda).await;
    person.reads("home-agenda-deadline").await;
    axe::passes(&person.window, "home of two programmes").await;
    let has_both = |text: &str| {
        let list = text.split(&agenda).nth(1).unwrap_or_default();
        list.contains(&first_name) && list.contains(&second_name)
    };
    assert!(has_both(&person.main().await), "{}", person.main().await);
    person.closes_the_window().await;
    scene.line.is_cut().await;
    let mut person = scene.app_starts().await;
    person.arrives("home-title").await;
    person.reads("status-copy-from").await;
    assert!(has_both(&person.main().await), "{}", person.main().await);
    // And back to the other one, off line.
    person.words = first;
    person.window.clicks("button", first_name.as_str()).await;
    until(PATIENCE, "the other programme", async || {
        let script = "return document.querySelector('[aria-current=true]')?.textContent ?? ''";
        let here = person.window.run(script, vec![]).await;
        here.as_str()?.contains(&first_name).then_some(())
    })
    .await;
    person.opens(Page::Payments).await;
    person.reads("payments-total-note").await;
    assert_eq!(scene.computer.secrets(), 1, "one key ring for both");
    scene.line.is_mended().await;
    person.signs_out().await;
    assert_eq!(scene.computer.secrets(), 0);
    person.closes_the_window().await;
}

async fn a_changed_address_is_told_at_the_next_visit(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.reads("home-news-from-now").await;
    person.closes_the_window().await;

    // From another computer somebody changes the address.
    let elsewhere = Scene {
        computer: Computer::new().await,
        line: acceptance::line::Line::to(scene.server.address()).await,
        server: scene.server,
        words: scene.words.clone(),
    };
    let other = elsewhere.app_starts().await;
    other.comes_in(&household).await;
    other.opens(Page::Profile).await;
    other.follows("profile-edit").await;
    other.fills("profile-street", "1450 Peña St").await;
    other.clicks("profile-save").await;
    other.reads("profile-saved").await;
    other.closes_the_window().await;

    let scene = Scene {
        computer: scene.computer,
        line: scene.line,
        server: elsewhere.server,
        words: scene.words,
    };
    let person = scene.app_starts().await;
    person.arrives("home-title").await;
    person.reads("home-news-address").await;
    person.reads("home-news-address-text").await;
    assert!(
        !person.window.text().await.contains("Peña St"),
        "the address itself is on the first page"
    );
    axe::passes(&person.window, "home with news").await;
    person.closes_the_window().await;

    // Told from the copy too, and no longer at the visit after the one that showed it.
    scene.line.is_cut().await;
    let person = scene.app_starts().await;
    person.arrives("home-title").await;
    person.reads("home-news-none").await;
    person.closes_the_window().await;
}
