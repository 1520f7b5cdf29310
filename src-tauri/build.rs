//! Lists the commands for Tauri, which refuses every one that no capability allows.

const COMMANDS: &[&str] = &[
    "start",
    "save_settings",
    "programmes",
    "start_practice",
    "sign_in",
    "change_pin",
    "ask_for_letter",
    "sign_out",
    "switch_account",
    "remembered_user",
    "forget_user",
    "open_person",
    "unlock",
    "lock",
    "forget_person",
    "set_device_pin",
    "name_person",
    "quick_exit",
    "quit",
    "present",
    "begin_enrolment",
    "enrolment",
    "answer_step",
    "cancel_enrolment",
    "security_image",
    "work_instead",
    "stop_work",
    "finish_enrolment",
    "judge_credentials",
    "associate",
    "enter_case_code",
    "ask_for_case_code",
    "recovery_questions",
    "recover_password",
    "change_password",
    "change_questions",
    "own_account",
    "save_account",
    "delete_account",
    "home",
    "payments",
    "cases",
    "hearings",
    "notices",
    "read_notice",
    "profile",
    "save_profile",
    "report_other_party",
    "sessions",
    "end_session",
    "sign_ins",
    "status",
    "check_again",
    "check_connection",
    "save_report",
];

fn main() {
    // Without these, a new file of the interface or of the rights goes unnoticed.
    for path in ["ui/dist", "src-tauri/capabilities", "tauri.conf.json"] {
        println!("cargo:rerun-if-changed={path}");
    }
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
