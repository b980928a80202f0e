import Domain
import Regulation

package typealias DocumentDefinitionID = Identifier<DocumentDefinition>

/// An official document: what it is, on what legal basis, and how its tree is built from a dossier.
package struct DocumentDefinition: Sendable, Identifiable {
    package typealias Build = @Sendable (DocumentInput) -> Document

    package let id: DocumentDefinitionID
    /// Official title.
    package let title: String
    /// One or two sentences: who makes it, for whom, what it is for.
    package let purpose: Localized
    /// What asks for it; nil where no regulation does.
    package let basis: LegalBasis?
    /// The first fiscal year its outline holds for; nil where it belongs to no year.
    package let since: Int?
    /// What it prints as computed and not as stated, or why both say the same; a sentence.
    package let asComputed: String
    /// Whether findings are usually numbered in its margin: in working papers, not in what is signed.
    package let showsFindings: Bool
    /// Whether it speaks of every revision of a document; others print one of each.
    package let comparesRevisions: Bool
    /// What it has no place for; a dossier printed in it and read again is the same but for this.
    package let unprinted: [Unprinted]
    /// What it prints also where a dossier lacks it.
    package let added: [Added]
    /// A file of `Examples/` that it can be made from: "gresik-2020/rencana-aksi.txt".
    package let example: String
    /// What its printed example is made from.
    package let sample: @Sendable () -> DocumentInput
    private let build: Build

    package init(
        id: DocumentDefinitionID, title: String, purpose: Localized, basis: LegalBasis? = nil,
        since: Int? = nil, asComputed: String,
        showsFindings: Bool = false, comparesRevisions: Bool = false, unprinted: [Unprinted] = [],
        added: [Added] = [], example: String,
        sample: @escaping @Sendable () -> DocumentInput,
        build: @escaping Build
    ) {
        self.id = id
        self.title = title
        self.purpose = purpose
        self.basis = basis
        self.since = since
        self.asComputed = asComputed
        self.showsFindings = showsFindings
        self.comparesRevisions = comparesRevisions
        self.unprinted = unprinted
        self.added = added
        self.example = example
        self.sample = sample
        self.build = build
    }

    /// The document as its page shows it.
    package var printedSample: Document { document(for: sample()) }

    /// The document of an input, its holes listed at the end.
    package func document(for input: DocumentInput) -> Document {
        var input = input
        if input.options.margin == .usual { input.options.margin = showsFindings ? .marked : .clean }
        if !comparesRevisions {
            input.report.dossier = input.dossier.printing(revision: input.options.revision)
        }
        var document = build(input)
        if let marks = document.findingMarks {
            // Numbers run through what is marked; so what is printed nowhere comes last.
            let printed = document.printedFindings
            let found = marks.findings.enumerated()
            input.report.findings =
                found.filter { printed.contains($0.offset + 1) }.map(\.element)
                + found.filter { !printed.contains($0.offset + 1) }.map(\.element)
            if input.report.findings != marks.findings { document = build(input) }
        }
        return document.listingFindings().listingHoles()
    }
}
