/// A drawing with its caption.
package struct Figure: Hashable, Sendable {
    package enum Drawing: Hashable, Sendable {
        /// Boxes joined from top to bottom: an organisation, a cascade of results.
        case tree(FigureTree)
        /// Steps from left to right, each with a list.
        case stages([FigureStage])
    }

    /// Printed number: "2.1".
    package var number: String?
    package var caption: String?
    /// What the drawing shows, in words, for those who can't see it.
    package var alternative: String
    package var drawing: Drawing

    package init(number: String? = nil, caption: String? = nil, alternative: String, drawing: Drawing) {
        self.number = number
        self.caption = caption
        self.alternative = alternative
        self.drawing = drawing
    }

    /// "Gambar 2.1. Struktur organisasi", or whichever half there is.
    package var title: String? {
        switch (number, caption) {
        case (let number?, let caption?): "Gambar \(number). \(caption)"
        case (let number?, nil): "Gambar \(number)"
        case (nil, let caption): caption
        }
    }
}
