//! A copy that cannot be believed is erased and explained, and nothing of it is shown.

use std::fs;
use std::path::PathBuf;

use acceptance::axe;
use acceptance::scene::Scene;
use acceptance::waiting::{PATIENCE, until};
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(
    a_damaged_copy_is_erased_and_explained,
    a_copy_of_another_account_or_too_old_is_erased
);

/// The folder of the one account.
fn folder(scene: &Scene) -> PathBuf {
    let heads: Vec<_> = scene.computer.files().into_iter().filter(|file| file.ends_with("head")).collect();
    assert_eq!(heads.len(), 1, "{heads:?}");
    heads[0].parent().unwrap().to_path_buf()
}

/// Waits until what was read is sealed.
async fn is_sealed(scene: &Scene) {
    until(PATIENCE, "a sealed copy", async || {
        let mut files = scene.computer.files().into_iter();
        files.find(|file| file.ends_with("head"))
    })
    .await;
}

async fn a_damaged_copy_is_erased_and_explained(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.opens(Page::Payments).await;
    is_sealed(&scene).await;
    person.closes_the_window().await;

    // Torn in the middle, with the service there: erased, told, and read again.
    let head = folder(&scene).join("head");
    let whole = fs::read(&head).unwrap();
    fs::write(&head, &whole[..whole.len() / 2]).unwrap();
    let person = scene.app_starts().await;
    person.reads("copy-erased-title").await;
    person.reads("copy-erased-damaged").await;
    person.reads("status-live").await;
    person.reads("home-payments-heading").await;
    axe::passes(&person.window, "home, copy erased").await;
    person.opens(Page::Payments).await;
    is_sealed(&scene).await;
    person.closes_the_window().await;

    // One bit altered, without the service: nothing of the account shows.
    let mut altered = fs::read(&head).unwrap();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    fs::write(&head, altered).unwrap();
    scene.line.is_cut().await;
    let person = scene.app_starts().await;
    person.reads("copy-erased-damaged").await;
    assert!(!person.window.text().await.contains(&household.first_name));
    assert!(!head.exists(), "the damaged copy is still there");
    scene.line.is_mended().await;
    person.closes_the_window().await;

    // A year altered: found when it is read.
    let person = scene.app_starts().await;
    person.reads("status-live").await;
    person.reads("home-payments-heading").await;
    is_sealed(&scene).await;
    person.closes_the_window().await;
    for file in fs::read_dir(folder(&scene))
        .unwrap()
        .flatten()
        .filter(|file| file.file_name() != "head")
    {
        let mut altered = fs::read(file.path()).unwrap();
        let middle = altered.len() / 2;
        altered[middle] ^= 1;
        fs::write(file.path(), altered).unwrap();
    }
    scene.line.is_cut().await;
    let person = scene.app_starts().await;
    person.arrives("home-title").await;
    person.opens(Page::Payments).await;
    person.reads("copy-erased-damaged").await;
    axe::passes(&person.window, "payments, copy erased").await;
    assert!(!person.sees("payments-list-heading").await, "payments of a damaged year show");
    person.closes_the_window().await;
}

async fn a_copy_of_another_account_or_too_old_is_erased(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    // The service's clock counts where the two are days apart: what is sealed now is fifteen days old.
    scene.line.shifts_the_date(-15);
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.opens(Page::Payments).await;
    is_sealed(&scene).await;
    person.closes_the_window().await;
    scene.line.is_cut().await;
    let person = scene.app_starts().await;
    person.reads("copy-erased-too-old").await;
    assert!(!person.window.text().await.contains(&household.first_name));
    person.closes_the_window().await;

    scene.line.shifts_the_date(0);
    scene.line.is_mended().await;
    let person = scene.app_starts().await;
    person.reads("status-live").await;
    person.reads("home-payments-heading").await;
    is_sealed(&scene).await;
    person.closes_the_window().await;

    // Laid into the place of another account's: sealed under another key.
    let mine = folder(&scene);
    let other = Scene::new(language).await;
    let person = other.app_starts().await;
    let stranger = households::another();
    person.comes_in(&stranger).await;
    person.opens(Page::Payments).await;
    is_sealed(&other).await;
    person.closes_the_window().await;
    fs::copy(folder(&other).join("head"), mine.join("head")).unwrap();
    let person = scene.app_starts().await;
    person.reads("copy-erased-foreign").await;
    person.reads("status-live").await;
    assert!(!person.window.text().await.contains(&stranger.first_name));
    person.closes_the_window().await;
}
