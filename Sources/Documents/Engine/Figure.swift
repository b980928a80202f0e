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
    /// Number and caption as a source prints them: "Gambar 2.1 Struktur organisasi"; nil for the usual way.
    package var printedTitle: String?
    /// What the drawing shows, in words, for those who can't see it.
    package var alternative: String
    package var drawing: Drawing
    /// Why there is nothing to draw; the drawing is then a box that says so.
    package private(set) var gap: String?

    package init(number: String? = nil, caption: String? = nil, alternative: String, drawing: Drawing) {
        self.number = number
        self.caption = caption
        self.alternative = alternative
        self.drawing = drawing
    }

    /// The place of a drawing for which nothing is known.
    ///
    /// - Parameter name: what is to be drawn: "bagan organisasi".
    package static func missing(number: String? = nil, caption: String? = nil, name: String) -> Figure {
        let hole = RichText.hole(name)
        var figure = Figure(
            number: number, caption: caption, alternative: hole.text,
            drawing: .stages([FigureStage(title: hole.text, steps: [])]))
        figure.gap = hole.gaps.first
        return figure
    }

    /// As a source prints it; else "Gambar 2.1. Struktur organisasi", or whichever half there is.
    package var title: String? {
        if let printedTitle { return printedTitle }
        return switch (number, caption) {
        case (let number?, let caption?): "Gambar \(number). \(caption)"
        case (let number?, nil): "Gambar \(number)"
        case (nil, let caption): caption
        }
    }

    /// The colours of its boxes; empty where they say nothing.
    package var legend: [FigureTree.Tone] { if case .tree(let tree) = drawing { tree.legend } else { [] } }

    /// The same for forms that print words alone.
    package var legendWithoutColours: String? {
        legend.isEmpty
            ? nil
            : "Hasil pemeriksaan disebut pada setiap bagian: ada kesalahan, atau ada peringatan; tanpa sebutan: tidak ada "
                + "temuan selain saran."
    }

    /// The legend in one sentence; nil where there is none.
    package var legendText: String? {
        legend.isEmpty
            ? nil
            : "Warna kotak menurut hasil pemeriksaan – " + legend.compactMap(\.legend).joined(separator: "; ") + "."
    }
}
