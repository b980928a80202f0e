import Application
import Domain

/// Where files are brought in, and the drafts of an agency.
package struct ImportsPage: Page {
    package let agency: RegisteredAgency
    package let drafts: [ImportDraftLine]
    /// Why what was just sent was not kept.
    package let complaint: Localized?
    /// The files of it that can't be read.
    package let refused: [Refusal]

    package init(
        agency: RegisteredAgency, drafts: [ImportDraftLine], complaint: Localized? = nil, refused: [Refusal] = []
    ) {
        self.agency = agency
        self.drafts = drafts
        self.complaint = complaint
        self.refused = refused
    }

    package var title: Localized { .init(id: "Impor dokumen", en: "Import documents") }
    package var subject: String? { agency.title }
    package var scripts: [String] { ["drop.js"] }
}
