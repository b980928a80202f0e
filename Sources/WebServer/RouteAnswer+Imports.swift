import Application
import Domain
import HTTPTypes
import WebUI

extension RouteAnswer {
    func imports(
        _ agency: AgencyKey, complaint: Localized? = nil, refused: [Refusal] = []
    ) async throws(SiteFault) -> ImportsPage {
        guard let registered = try await agencies().first(where: { $0.key == agency }) else { throw .notFound }
        let drafts: [ImportDraftLine]
        do { drafts = try await services.imports.drafts.list(agency) } catch { throw .reading(.store(error)) }
        return ImportsPage(agency: registered, drafts: drafts, complaint: complaint, refused: refused)
    }

    func importDraft(
        _ key: ImportDraftKey, _ view: ImportView, complaint: Localized? = nil
    ) async throws(SiteFault) -> ImportPage {
        let target = view.target.map { AgencyKey(region: key.agency.region, agency: $0) } ?? key.agency
        guard visitor.context(visit).may(.importDocuments, on: target) else { throw .notFound }
        let review: ImportReview
        do { review = try await services.imports.reviewing.run(key, into: target) } catch { throw SiteFault(error) }
        let readable: ClosedRange<Int>?
        if let taken = review.draft.line.taken {
            readable = try await self.readable(taken.dossier)
        } else {
            readable = nil
        }
        return ImportPage(review, view: view, complaint: complaint, readable: readable)
    }

    /// A file as it was brought; never shown by the browser itself.
    func importedFile(_ key: ImportDraftKey, _ rank: Int) async throws(SiteFault) -> Answer {
        let file: SourceFile?
        do { file = try await services.imports.drafts.file(key, rank) } catch { throw .reading(.store(error)) }
        guard let file else { throw .notFound }
        return Answer(
            bytes: file.bytes,
            headers: [
                .contentType: "application/octet-stream",
                .contentDisposition: "attachment; filename*=UTF-8''\(AddressText.encoded(file.name))",
                .contentSecurityPolicy: ContentPolicy.document,
            ])
    }
}

extension SiteFault {
    /// What of an import's fault isn't for its own page to say.
    init(_ fault: ImportFault) {
        switch fault {
        case .store(let fault): self = .reading(.store(fault))
        case .upload(let fault): self = .upload(fault)
        case .overloaded: self = .reading(.overloaded)
        case .gone, .unreadable, .changed, .stale: self = .notFound
        }
    }
}
