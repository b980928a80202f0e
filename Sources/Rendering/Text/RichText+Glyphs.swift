import Documents

extension RichText {
    /// Its characters in their inks; quoted words between quotation marks.
    var glyphs: [Glyph] {
        runs.flatMap { run -> [Glyph] in
            let text = run.emphasis == .quoted ? "“\(run.text)”" : run.text
            return [Glyph](text, Ink(run.emphasis))
        }
    }
}
