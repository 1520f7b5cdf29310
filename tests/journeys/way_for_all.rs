//! Every page for everybody: axe-core in light and dark, at 100 and 200 %, and no page wider than a narrow window.

use acceptance::axe;
use acceptance::fault::Fault;
use acceptance::person::moving::PAGES;
use acceptance::person::{Person, Whose};
use acceptance::scene::Scene;
use contract::problem::{Code, Problem};
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(no_page_shuts_anybody_out, the_way_in_shuts_nobody_out_in_the_dark);

async fn no_page_shuts_anybody_out(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    for page in PAGES {
        person.opens(page).await;
        axe::passes(&person.window, &format!("{page:?}, light")).await;
    }
    looks_dark_and_large(&person).await;
    axe::passes(&person.window, "settings, dark, 200 %").await;
    for page in PAGES {
        person.goes_to(page).await;
        axe::passes(&person.window, &format!("{page:?}, dark, 200 %")).await;
        fits_its_window(&person, &format!("{page:?}, 200 %")).await;
    }
    // The menu is folded away, not lost.
    person.clicks("menu-fold").await;
    person.opens(Page::Profile).await;
    person.follows("profile-edit").await;
    person.reads("profile-save").await;
    axe::passes(&person.window, "profile form, dark, 200 %").await;
    scene
        .line
        .answers_to("PUT", "/v1/me/profile", Fault::problem(&Problem::new(Code::SessionEnded)), 1);
    person.clicks("profile-save").await;
    person.reads("again-title").await;
    axe::passes(&person.window, "signing in again, dark, 200 %").await;
    person.clicks("again-later").await;

    // 320 CSS pixels wide (WCAG 1.4.10).
    person.zooms('0').await;
    person.window.client().set_window_size(320, 700).await.unwrap();
    for page in PAGES {
        person.goes_to(page).await;
        fits_its_window(&person, &format!("{page:?}, 320 px")).await;
        axe::passes(&person.window, &format!("{page:?}, dark, 320 px")).await;
    }
    person.closes_the_window().await;
}

async fn the_way_in_shuts_nobody_out_in_the_dark(language: Language) {
    let scene = Scene::new(language).await;
    let letter = households::with_a_letter();
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    looks_dark_and_large(&person).await;
    person.follows("help-link").await;
    person.arrives("help-title").await;
    axe::passes(&person.window, "help, dark, 200 %").await;
    person.follows("brand").await;
    person.arrives("programmes-title").await;
    axe::passes(&person.window, "programmes, dark, 200 %").await;
    person.chooses_the_programme().await;
    person.tries_to_sign_in("123", "48").await;
    person.reads("error-invalid-fields-title").await;
    axe::passes(&person.window, "sign-in, refused, dark, 200 %").await;
    fits_its_window(&person, "sign-in, 200 %").await;
    person.follows("sign-in-lost-go").await;
    person.arrives("letter-title").await;
    axe::passes(&person.window, "letter, dark, 200 %").await;
    fits_its_window(&person, "letter, 200 %").await;
    person.follows("letter-back").await;
    person.arrives("sign-in-title").await;
    person.tries_to_sign_in(&letter.identifier, &letter.pin).await;
    person.arrives("pin-forced-title").await;
    person.tries_a_new_pin(&letter.pin, "1234", "1234").await;
    person.reads("error-invalid-fields-title").await;
    axe::passes(&person.window, "forced change of PIN, refused, dark, 200 %").await;
    person.signs_out().await;
    axe::passes(&person.window, "signed out, dark, 200 %").await;
    fits_its_window(&person, "signed out, 200 %").await;
    person.closes_the_window().await;
}

async fn looks_dark_and_large(person: &Person) {
    person.follows("settings-link").await;
    person.arrives("settings-title").await;
    person.window.ticks("radio", person.words.say("settings-theme-dark")).await;
    for _ in 0..4 {
        person.zooms('+').await;
    }
    let looks = "return document.documentElement.dataset.theme + ' ' + document.documentElement.dataset.text";
    assert_eq!(person.window.run(looks, vec![]).await, "dark 200");
}

/// Nothing has to be scrolled sideways.
async fn fits_its_window(person: &Person, page: &str) {
    let script = "
        const over = [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1
            && !e.closest('.usa-sr-only, dialog, [class*=__input]'));
        return document.documentElement.scrollWidth > innerWidth ? over.slice(-3).map((e) => e.outerHTML.slice(0, 120)) : []";
    let over = person.window.run(script, vec![]).await;
    assert_eq!(over, serde_json::json!([]), "{page} is wider than its window");
}
