//! What every store must do, whatever the engine: each test takes a fresh store behind the traits alone.
//!
//! Another engine is another module below, with a [`place::Place`] of its own; what only SQLite promises is in `sqlite`.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has to fail")]

mod accounts;
mod cases;
mod changes;
mod enrolments;
mod extract;
mod hearings;
mod household;
mod idempotency;
mod letters;
mod load;
mod notices;
mod other_party;
mod payments;
mod place;
mod practice;
mod profiles;
mod secrets;
mod sessions;
mod sign_ins;
mod sqlite;
mod tries;
mod vault;

macro_rules! on_each_engine {
    ($($topic:ident: $($test:ident),+;)+) => {
        mod on_sqlite {
            $(mod $topic {
                $(#[tokio::test(flavor = "multi_thread")]
                async fn $test() {
                    let place = crate::place::Place::sqlite().await;
                    crate::$topic::$test(place.store()).await;
                })+
            })+
        }
    };
}

on_each_engine! {
    accounts: ma_04_a_record_is_tied_once_and_to_one_account,
        ma_15_a_forgotten_password_is_changed_once_and_ends_every_session,
        ma_10_other_questions_take_the_place_of_all_before,
        ma_16_a_correction_is_kept_and_changes_the_version,
        ma_16_a_deleted_account_frees_its_user_id_and_leaves_the_record,
        a_code_opens_the_case_once_and_for_its_account_alone,
        a_code_and_a_pin_do_not_void_each_other;
    cases: cw_08_each_party_reads_the_case_from_its_own_side,
        the_other_party_is_a_name_and_nothing_else,
        a_protected_party_takes_the_name_away_from_both_at_once;
    changes: an_app_that_asks_again_gets_only_what_changed,
        a_long_history_comes_in_pages_that_overlap_nowhere,
        rows_of_the_same_page_as_the_payments_before_them_are_not_lost,
        a_revision_from_before_a_restore_gets_everything;
    enrolments: hu_08_a_thousand_wrong_submissions_at_once_let_exactly_three_through,
        hu_08_three_mismatches_in_a_row_close_the_form_whomever_they_name,
        hu_08_a_match_ends_the_row_and_not_the_budget,
        hu_08_the_same_wrong_submission_again_costs_nothing,
        hu_08_what_was_wrong_is_right_once_the_agency_says_so,
        ma_13_a_cancelled_enrolment_is_gone,
        ma_13_an_account_is_made_whole_and_ends_the_enrolment,
        ma_13_what_somebody_has_already_undoes_everything,
        what_another_window_entered_is_not_overwritten,
        an_enrolment_whose_time_is_over_is_forgotten;
    extract: op_02_an_extract_loads_and_again_changes_nothing,
        a_row_that_makes_no_sense_undoes_everything_and_is_named;
    hearings: cw_09_hearings_come_in_order_with_the_moved_and_the_cancelled;
    idempotency: a_retry_gets_the_same_answer,
        a_key_for_another_request_is_told,
        a_double_click_works_once,
        work_that_was_not_done_can_be_done_by_a_retry,
        a_claim_whose_process_is_gone_is_taken_over;
    letters: cw_04_a_letter_voids_the_earlier_one_and_its_print,
        cw_04_the_fourth_letter_in_30_days_is_the_last,
        cw_04_letters_asked_for_at_once_are_counted_one_by_one;
    load: loading_the_same_rows_again_changes_nothing,
        a_load_that_fails_leaves_nothing_behind,
        a_payment_of_a_case_that_is_not_there_is_refused,
        a_new_name_and_number_reach_sign_in_and_the_other_party,
        a_second_load_keeps_the_chosen_pin_and_the_profile;
    notices: a_notice_once_opened_stays_so,
        a_day_to_answer_by_is_kept_corrected_and_taken_away;
    other_party: cw_07_a_report_is_kept_for_a_case_of_ones_own_alone;
    payments: the_first_read_is_the_person_and_the_newest_payments,
        cw_06_two_views_and_their_pages_hold_every_payment_once,
        a_span_of_days_includes_both_ends,
        a_page_turned_after_a_new_payment_neither_repeats_nor_skips;
    practice: every_practice_household_loads_and_reads_back,
        a_practice_account_signs_in_with_what_its_table_says,
        ma_03_an_enrolled_practice_account_is_as_its_table_says,
        hu_06_the_practice_cards_hold_what_is_hard_on_cards,
        a_million_payments_are_made_up_the_same_every_time;
    profiles: cw_07_an_update_is_kept_and_changes_the_version,
        two_windows_do_not_overwrite_each_other,
        cw_04_a_new_address_is_good_until_mail_comes_back,
        cw_07_the_day_of_a_new_address_is_told_and_of_nothing_else;
    secrets: cw_03_a_temporary_pin_is_used_up_by_the_change,
        cw_03_a_temporary_pin_that_cannot_be_used_changes_nothing,
        cw_05_a_change_of_pin_ends_every_other_session,
        cw_05_so_many_earlier_pins_are_remembered,
        two_changes_at_once_are_one_change;
    sessions: a_session_is_found_by_its_token_until_it_is_forgotten,
        sessions_that_ended_or_slept_are_not_listed,
        nobody_ends_the_session_of_another,
        a_right_sign_in_gives_its_try_back_and_keeps_its_answer,
        a_sign_in_for_nobody_does_nothing;
    sign_ins: a_try_is_noted_as_refused_until_it_opens_a_session,
        the_last_ten_are_kept_of_each,
        tries_of_one_instant_are_two,
        what_is_older_than_its_time_is_forgotten;
    tries: a_thousand_guesses_at_once_let_exactly_three_through,
        a_locked_record_opens_after_its_minutes,
        a_right_try_gives_back_itself_and_no_other,
        whoever_is_proved_in_another_way_ends_the_row_and_not_the_budget,
        thirty_days_are_any_thirty_days,
        a_source_is_counted_over_all_records,
        a_sign_in_is_claimed_counted_and_noted_or_nothing_of_it;
}
