import Domain

/// A draft with all that is needed to decide about it.
package struct ImportReview: Sendable {
    package let draft: ImportDraft
    /// The agency it would be taken over into.
    package let target: RegisteredAgency
    /// The agency the document names, where that is another one of the register.
    package let named: RegisteredAgency?
    /// How the document names its agency; nil where it doesn't.
    package let namedTitle: String?
    /// Whether the document names another agency than the target.
    package let namesAnother: Bool
    package let notes: [ImportNote]
    package let source: ImportSource
    package let present: StoredDossier?
    package let difference: DossierDifference

    package init(draft: ImportDraft, target: RegisteredAgency, agencies: [RegisteredAgency], present: StoredDossier?) {
        self.draft = draft
        self.target = target
        self.present = present
        let settled = draft.settled
        let agency = settled.dossier.agency
        namedTitle = agency.name == nil ? nil : agency.title
        let title = NormalizedName(agency.title)
        namesAnother = agency.name != nil && title != NormalizedName(target.title)
        named = namesAnother ? agencies.first { NormalizedName($0.title) == title } : nil
        notes = ImportNote.all(of: draft)
        source = ImportSource(draft, notes)
        difference = DossierDifference(settled.dossier, against: present?.dossier)
    }

    package var openCount: Int { notes.count { $0.settlement == nil } }
    package var isOpen: Bool { draft.line.taken == nil }
    /// What taking it over rests on.
    package var state: ImportState { ImportState(draft, present: present) }
}
