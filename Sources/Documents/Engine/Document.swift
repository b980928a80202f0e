import Domain

/// An official document as a tree, ready for any renderer: no fonts, no markup, no arithmetic left to do.
package struct Document: Hashable, Sendable {
    /// Id of its definition: "catatan-hasil-verifikasi".
    package var id: DocumentDefinitionID
    /// Official title, for the window and the file's properties.
    package var title: String
    /// The printed title block, one line each: title, agency, year.
    package var titleLines: [String]
    package var cover: Cover?
    package var letterhead: Letterhead?
    package var paper: Paper
    /// For the file's properties; nil when the document has none.
    package var date: PrintedDate?
    package var sections: [Section]
    /// What was found about what it prints, listed at its end; nil for a document without marks.
    var findingMarks: FindingMarks?
    /// What is missing outside tables and labelled values, where dots stand for it: the number of a decree, a year.
    package var gaps: [Hole]
    /// What the dossier would need so that there were something to print; nil for a document that has its content.
    package var lacking: String?

    package init(
        id: DocumentDefinitionID, title: String, titleLines: [String], cover: Cover? = nil,
        letterhead: Letterhead? = nil, paper: Paper = .a4, date: PrintedDate? = nil, sections: [Section],
        gaps: [Hole] = [], lacking: String? = nil
    ) {
        self.id = id
        self.title = title
        self.titleLines = titleLines
        self.cover = cover
        self.letterhead = letterhead
        self.paper = paper
        self.date = date
        self.sections = sections
        self.gaps = gaps
        self.lacking = lacking
    }
}
