import Application
import Domain

/// A draft: what was read beside where it stands, what is to be settled, and what taking it over would change.
package struct ImportPage: Page {
    package let review: ImportReview
    package let view: ImportView
    /// What is wrong with what was just sent.
    package let complaint: Localized?
    /// The revisions that can be read of the dossier it was taken over into; nil before that.
    package let readable: ClosedRange<Int>?

    package init(
        _ review: ImportReview, view: ImportView, complaint: Localized? = nil, readable: ClosedRange<Int>? = nil
    ) {
        self.review = review
        self.view = view
        self.complaint = complaint
        self.readable = readable
    }

    package var title: Localized { .init(id: "Impor dokumen", en: "Import documents") }
    package var subject: String? { review.target.title }

    var key: ImportDraftKey { review.draft.key }
}
