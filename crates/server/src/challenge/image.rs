//! The security image: characters in red on a noisy ground (MA-11).

use std::io::Cursor;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use captcha::Captcha;
use captcha::filters::Wave;
use domain::clock::{Entropy, random};

/// Digits and capitals that no two people read differently, and none that is too wide for eight in a row.
const ALPHABET: &[u8; 18] = b"34679ACDEFHJKNPRTY";
/// Bytes below are spread evenly over the alphabet.
const FAIR: u8 = 252;

const WIDTH: usize = 300;
const HEIGHT: usize = 100;

/// Colours: the ground, what is scattered on it, lines, and the red of the characters. Nothing else is red.
const PALETTE: [[u8; 3]; 8] = [
    [0xf6, 0xf4, 0xee],
    [0xe4, 0xea, 0xee],
    [0xd5, 0xe3, 0xd8],
    [0xb9, 0xc9, 0xd8],
    [0x9f, 0xb5, 0xa8],
    [0x7f, 0x9c, 0xbd],
    [0x6b, 0x8f, 0x86],
    [0xb5, 0x09, 0x1e],
];
const RED: u8 = 7;

/// What makes one image differ from the next with the same characters.
pub struct Noise {
    grains: Vec<u8>,
    waves: [u8; 4],
    lines: [[u8; 4]; 9],
}

/// Why there is no image.
#[derive(Debug, thiserror::Error)]
pub enum ImageError {
    /// The characters could not be drawn.
    #[error("the characters could not be drawn")]
    Characters,
    /// What was drawn could not be read.
    #[error("what was drawn is no image: {0}")]
    Decoding(#[from] png::DecodingError),
    /// It could not be written as PNG.
    #[error("the image could not be written: {0}")]
    Encoding(#[from] png::EncodingError),
}

impl Noise {
    /// New noise.
    #[must_use]
    pub fn new(entropy: &dyn Entropy) -> Self {
        let mut grains = vec![0; WIDTH * HEIGHT];
        entropy.fill(&mut grains);
        let mut lines = [[0; 4]; 9];
        lines.iter_mut().for_each(|line| entropy.fill(line));
        Self {
            grains,
            waves: random(entropy),
            lines,
        }
    }
}

/// So many characters at random.
#[must_use]
pub fn text(entropy: &dyn Entropy, characters: u8) -> String {
    let mut text = String::new();
    while text.len() < usize::from(characters) {
        let fair = random::<16>(entropy).into_iter().filter(|byte| *byte < FAIR);
        let missing = usize::from(characters) - text.len();
        text.extend(
            fair.take(missing)
                .map(|byte| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()])),
        );
    }
    text
}

/// The characters as they are compared: without case and without spaces.
#[must_use]
pub fn comparable(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect()
}

/// The image as PNG in base64.
///
/// # Errors
/// [`ImageError`].
pub fn draw(text: &str, noise: &Noise) -> Result<String, ImageError> {
    let is_drawn = characters(text, noise)?;
    let mut pixels: Vec<u8> = noise.grains.iter().map(|grain| ground(*grain)).collect();
    let (below, above) = noise.lines.split_at(6);
    below.iter().for_each(|line| cross(&mut pixels, *line));
    for (pixel, drawn) in pixels.iter_mut().zip(is_drawn) {
        if drawn {
            *pixel = RED;
        }
    }
    above.iter().for_each(|line| cross(&mut pixels, *line));
    Ok(STANDARD.encode(encoded(&pixels)?))
}

/// A grain of the ground: mostly light, here and there darker.
const fn ground(grain: u8) -> u8 {
    match grain {
        0..=109 => 0,
        110..=169 => 1,
        170..=209 => 2,
        210..=233 => 3,
        234..=247 => 4,
        248..=253 => 5,
        254.. => 6,
    }
}

/// Where the characters are, bent by two waves.
fn characters(text: &str, noise: &Noise) -> Result<Vec<bool>, ImageError> {
    let [length, height, other_length, width] = noise.waves.map(f64::from);
    let mut drawn = Captcha::new();
    for character in text.chars() {
        drawn.set_chars(&[character]).add_char();
    }
    drawn
        .apply_filter(Wave::new(1.5 + length / 170.0, 4.0 + height / 50.0).horizontal())
        .apply_filter(Wave::new(2.0 + other_length / 170.0, 2.0 + width / 60.0).vertical());
    let (wide, high) = (u32::try_from(WIDTH).unwrap_or_default(), u32::try_from(HEIGHT).unwrap_or_default());
    let image = drawn.view(wide, high).as_png().ok_or(ImageError::Characters)?;
    let mut decoder = png::Decoder::new(Cursor::new(image));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info()?;
    let mut bytes = vec![0; reader.output_buffer_size().ok_or(ImageError::Characters)?];
    let frame = reader.next_frame(&mut bytes)?;
    let samples = frame.color_type.samples();
    let dark: Vec<_> = bytes.chunks_exact(samples).map(|pixel| pixel[0] < 128).collect();
    if dark.len() == WIDTH * HEIGHT && dark.iter().any(|dark| *dark) {
        Ok(dark)
    } else {
        Err(ImageError::Characters)
    }
}

/// A line from one side to the other, two pixels thick, in a colour that the characters do not have.
fn cross(pixels: &mut [u8], [from, to, bend, colour]: [u8; 4]) {
    let at = |byte: u8| usize::from(byte) * HEIGHT / 256;
    let colour = 3 + colour % 4;
    for x in 0..WIDTH {
        // A parabola through both ends, bent up or down.
        let straight = (at(from) * (WIDTH - x) + at(to) * x) / WIDTH;
        let bent = at(bend) * 2 * x * (WIDTH - x) / (WIDTH * WIDTH);
        let y = (straight + bent) % HEIGHT;
        for y in [y, (y + 1) % HEIGHT] {
            pixels[y * WIDTH + x] = colour;
        }
    }
}

fn encoded(pixels: &[u8]) -> Result<Vec<u8>, ImageError> {
    let mut file = Vec::new();
    let (wide, high) = (u32::try_from(WIDTH).unwrap_or_default(), u32::try_from(HEIGHT).unwrap_or_default());
    let mut encoder = png::Encoder::new(&mut file, wide, high);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_palette(PALETTE.concat());
    let packed: Vec<u8> = pixels.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&packed)?;
    writer.finish()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    struct Counting(AtomicU32);

    impl Entropy for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            for byte in bytes {
                let count = self.0.fetch_add(1, Ordering::Relaxed);
                *byte = (count.wrapping_mul(0x9e37_79b9) >> 24) as u8;
            }
        }
    }

    fn pixels(image: &str) -> Vec<u8> {
        let bytes = STANDARD.decode(image).unwrap();
        let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
        let mut packed = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut packed).unwrap();
        packed.iter().flat_map(|pair| [pair >> 4, pair & 15]).collect()
    }

    #[test]
    fn ma_11_the_characters_and_nothing_else_are_red_and_the_ground_is_noisy() {
        let entropy = Counting(1.into());
        for characters in 4..=8 {
            for _ in 0..20 {
                let text = text(&entropy, characters);
                let pixels = pixels(&draw(&text, &Noise::new(&entropy)).unwrap());
                let count = |colour: u8| pixels.iter().filter(|pixel| **pixel == colour).count();
                assert!(count(RED) > 100 * usize::from(characters), "{text}: {} pixels", count(RED));
                assert!((1..RED).all(|colour| count(colour) > 50), "{text}");
                let column = |x: usize| (0..HEIGHT).any(|y| pixels[y * WIDTH + x] == RED);
                assert!(!column(0) && !column(WIDTH - 1), "{text} is cut off");
            }
        }
    }

    #[test]
    fn two_images_of_the_same_characters_differ() {
        let entropy = Counting(1.into());
        let image = || draw("34ACDE", &Noise::new(&entropy)).unwrap();
        assert_ne!(image(), image());
    }

    #[test]
    fn no_character_is_likelier_than_another() {
        let entropy = Counting(1.into());
        let mut seen = [0; 256];
        (0..500).for_each(|_| text(&entropy, 8).bytes().for_each(|byte| seen[usize::from(byte)] += 1));
        let counts = ALPHABET.map(|byte| seen[usize::from(byte)]);
        assert_eq!(counts.iter().sum::<usize>(), 4_000);
        assert!(counts.iter().all(|count| (150..300).contains(count)), "{counts:?}");
    }
}
