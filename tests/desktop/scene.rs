//! What a journey begins with: a computer, the practice service, the line between them, and the words.

use std::path::Path;
use std::sync::Arc;

use domain::language::Language;

use crate::computer::Computer;
use crate::line::Line;
use crate::person::Person;
use crate::practice::PracticeServer;
use crate::programmes;
use crate::window::Window;
use crate::words::Words;

/// Everything but the app itself, which a person starts.
pub struct Scene {
    /// The person's computer.
    pub computer: Computer,
    /// The line to the service.
    pub line: Line,
    /// The service.
    pub server: PracticeServer,
    /// What the app says, in the programme that the journey is about.
    pub words: Arc<Words>,
}

impl Scene {
    /// A computer with a keychain, on which the app has never been started. The journey is about the programme with PINs.
    pub async fn new(language: Language) -> Self {
        Self::on(Computer::new().await, language).await
    }

    /// The same on a computer made otherwise.
    pub async fn on(computer: Computer, language: Language) -> Self {
        Self::about(&programmes::with_pins().id, computer, language).await
    }

    /// The same about a programme of that id.
    pub async fn about(programme: &str, computer: Computer, language: Language) -> Self {
        let words = Words::read(language, programme);
        Self::with(PracticeServer::start().await, computer, words).await
    }

    /// A service whose programmes stand in a folder of their own, and which prints its letters; the journey is about the
    /// one of that id.
    pub async fn of_folder(folder: &Path, programme: &str, language: Language) -> Self {
        let words = Words::with(language, &folder.join(programme));
        let arguments = ["--letters".as_ref(), "--programs".as_ref(), folder.as_os_str()];
        let server = PracticeServer::start_with(&arguments).await;
        Self::with(server, Computer::new().await, words).await
    }

    async fn with(server: PracticeServer, computer: Computer, words: Words) -> Self {
        Self {
            line: Line::to(server.address()).await,
            computer,
            server,
            words: Arc::new(words),
        }
    }

    /// A person starts the app, and it is connected to the service.
    pub async fn app_starts(&self) -> Person {
        self.app_starts_with(&["--server", &self.line.url()]).await
    }

    /// The same with other arguments.
    pub async fn app_starts_with(&self, arguments: &[&str]) -> Person {
        let arguments: Vec<_> = arguments.iter().map(|&argument| argument.to_owned()).collect();
        self.computer.has_no_app().await;
        let window = Window::open(&self.computer, &arguments).await;
        Person::at(window, Arc::clone(&self.words))
    }
}
