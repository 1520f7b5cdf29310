//! What a journey begins with: a computer, the practice service, the line between them, and the words.

use std::sync::Arc;

use domain::language::Language;

use crate::computer::Computer;
use crate::line::Line;
use crate::person::Person;
use crate::practice::PracticeServer;
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
    /// What the app says.
    pub words: Arc<Words>,
}

impl Scene {
    /// A computer with a keychain, on which the app has never been started.
    pub async fn new(language: Language) -> Self {
        Self::on(Computer::new().await, language).await
    }

    /// The same on a computer made otherwise.
    pub async fn on(computer: Computer, language: Language) -> Self {
        let server = PracticeServer::start().await;
        Self {
            line: Line::to(server.address()).await,
            computer,
            server,
            words: Arc::new(Words::read(language)),
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
