//! Spanish is «usted», throughout: no form of «tú».

use super::fluent::{Message, SOURCE, catalogue};
use super::{Finding, Tree};

/// Forms that are «tú» wherever they stand.
const ANYWHERE: &str = "tú tu tus te ti contigo tuyo tuya tuyos tuyas \
    eres estás has tienes puedes debes quieres sabes necesitas deseas vas haces ves recibes pagas olvidas escribes eliges ingresas \
    tenías podías querías estabas tendrás podrás deberás verás recibirás serás estarás harás irás dirás \
    tengas puedas quieras estés seas hagas vayas sepas recibas";

/// Commands to «tú»; further inside a sentence the same words can be «usted» or a noun. Words with which a description
/// begins («Abre la ayuda», of a key; «Prueba genética») are not among them.
const AT_THE_START: &str = "acepta actualiza agrega apaga aprieta confirma corrige cuida descarga elige enciende entra envía escoge escribe \
    escucha guarda haz ingresa inicia intenta introduce lee llama llena mira oprime pide pon presenta presiona pulsa recuerda regresa \
    responde sal selecciona sigue teclea termina toca trae usa ven verifica vuelve";

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let (interface, _) = catalogue(tree, &format!("locales/{SOURCE}/"), ".ftl");
    let mut findings: Vec<Finding> = interface.iter().flat_map(|(id, message)| found(id, message)).collect();
    for programme in tree.programmes() {
        let (own, _) = catalogue(tree, &format!("programs/{programme}/"), &format!("/{SOURCE}.ftl"));
        findings.extend(own.iter().flat_map(|(id, message)| found(id, message)));
    }
    findings
}

fn found(id: &str, message: &Message) -> Vec<Finding> {
    let forms = message.words.iter().flat_map(|text| forms_of_tu(text));
    forms
        .map(|form| Finding::new(&message.path, format!("{id}: «{form}» is «tú»")))
        .collect()
}

/// The forms of «tú» in a text.
#[must_use]
pub fn forms_of_tu(text: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for sentence in text.split(['.', '!', '?', ':', '¡', '¿', '\n', '«', '»', '(']) {
        let words = sentence.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        for (place, word) in words.enumerate() {
            let plain = word.to_lowercase();
            let command = place == 0 && word.starts_with(char::is_uppercase) && is_among(AT_THE_START, &plain);
            if is_among(ANYWHERE, &plain) || is_past_tense(&plain) || command {
                forms.push(word.to_owned());
            }
        }
    }
    forms
}

fn is_among(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|one| one == word)
}

/// «Olvidaste», «escribiste»; but not «existe» or «triste».
fn is_past_tense(word: &str) -> bool {
    let nouns_and_others =
        "existe consiste insiste persiste resiste asiste desiste subsiste triste chiste contraste desgaste gaste baste haste embiste viste";
    (word.ends_with("aste") || word.ends_with("iste")) && !is_among(nouns_and_others, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_tu_are_found() {
        for (text, form) in [
            ("Escriba tu PIN", "tu"),
            ("¿Olvidaste su PIN?", "Olvidaste"),
            ("Elige un idioma", "Elige"),
            ("Listo. Vuelve a intentarlo", "Vuelve"),
            ("Ya puedes cerrar", "puedes"),
            ("No te preocupe", "te"),
            ("Haz clic", "Haz"),
        ] {
            assert_eq!(forms_of_tu(text), [form], "{text}");
        }
    }

    #[test]
    fn usted_passes() {
        for text in [
            "Escriba su PIN. Vuelva a intentarlo",
            "Si no existe un domicilio, el centro cambia la fecha y usted recibe una carta",
            "El tribunal le espera; la persona que recibe",
            "Este PIN no sirve",
            "Prueba genética",
            "Cierra el cuadro abierto",
        ] {
            assert_eq!(forms_of_tu(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_programme_s_words_are_judged_like_the_interface_s() {
        let tree = Tree::of(&[("programs/one/es-US.ftl", "a = Tu PIN\n"), ("locales/es-US/b.ftl", "b = Tu PIN\n")]);
        assert_eq!(judge(&tree).len(), 2);
    }
}
