import Application
import Domain
import HTTPTypes
import Hummingbird
import Multipart
import NIOCore
import WebUI

/// Answers every request: its address becomes a route or a submission, and that a page.
package struct SiteResponder: HTTPResponder {
    package typealias Context = VisitContext

    /// Of a form without files.
    private static let formLimit = 256 * 1024

    private let services: SiteServices

    package init(services: SiteServices) {
        self.services = services
    }

    package func respond(to request: Request, context: VisitContext) async throws -> Response {
        let address = context.remoteAddress?.ipAddress
        return await answer(to: request, requestID: "\(context.id)", connected: address)
            .response(
                toHead: request.method == .head,
                allowsGzip: AcceptedEncoding.allowsGzip(request.headers[.acceptEncoding]))
    }

    func answer(to request: Request, requestID: String, connected: String? = nil) async -> Answer {
        let visit = Visit(request, sessionCookie: services.address.sessionCookie)
        let visitor: Visitor
        do throws(SiteFault) {
            if visit.isReading, let route = visit.route,
                let answer = try PlainAnswer(services: services, visit: visit).answer(to: route)
            {
                return answer
            }
            visitor = try await self.visitor(visit)
        } catch {
            return await fault(error, visit, nil, requestID)
        }
        var answer: Answer
        do throws(SiteFault) {
            answer =
                visit.isReading
                ? try await page(visit, visitor) : try await submission(request, visit, visitor, connected)
        } catch {
            answer = await fault(error, visit, visitor, requestID)
        }
        if visitor.isNew, answer.showsForms, answer.headers[.setCookie] == nil {
            let cookie = services.address.cookie(services.address.sessionCookie, visitor.token.text)
            answer.headers.append(HTTPField(name: .setCookie, value: cookie))
        }
        return answer
    }

    private func visitor(_ visit: Visit) async throws(SiteFault) -> Visitor {
        let sessions = services.access.sessions
        let session: Session?
        let site: SiteSettings
        do {
            session = if let token = visit.token { try await sessions.run(token) } else { nil }
            site = try await services.settings.current()
        } catch {
            throw .reading(.store(error))
        }
        let token = visit.token ?? sessions.visitorToken()
        return Visitor(
            token: token, session: session, isNew: visit.token == nil, formToken: sessions.formToken(token),
            site: site)
    }

    private func page(_ visit: Visit, _ visitor: Visitor) async throws(SiteFault) -> Answer {
        guard let route = visit.route else { throw visit.allowed.isEmpty ? .notFound : .methodNotAllowed }
        try check(route.need, visitor)
        if let account = visitor.viewer?.account, account.mustChangePassword, route.need != .none, route != .account {
            return .redirect(to: .account)
        }
        // Links that name a neighbour of a page would lead elsewhere.
        if visit.path.hasSuffix("/"), visit.path != "/" { return .redirect(to: route) }
        return try await RouteAnswer(services: services, visit: visit, visitor: visitor).answer(to: route)
    }

    private func submission(
        _ request: Request, _ visit: Visit, _ visitor: Visitor, _ connected: String?
    ) async throws(SiteFault) -> Answer {
        guard visit.method == .post, let submission = Submission(path: visit.path) else {
            throw visit.allowed.isEmpty ? .notFound : .methodNotAllowed
        }
        if visitor.viewer?.account.mustChangePassword == true, !submission.isOfOwnAccount {
            return .redirect(to: .account)
        }
        let address = services.address.client(request.headers, connected: connected)
        if submission.takesFiles {
            try check(submission.need, visitor)
            let receiver = UploadReceiver(folders: services.imports.folders, token: visitor.formToken)
            return try await receiver.receive(request) { form throws(SiteFault) in
                try await SubmissionAnswer(
                    services: services, visit: visit, visitor: visitor, fields: form.fields, address: address,
                    files: form.files
                ).answer(to: submission)
            }
        }
        let fields = try await fields(request)
        guard visitor.formToken.matches(fields.raw(FormField.token)) else { throw .access(.forgedForm) }
        try check(submission.need, visitor)
        return try await SubmissionAnswer(
            services: services, visit: visit, visitor: visitor, fields: fields, address: address
        ).answer(to: submission)
    }

    private func fields(_ request: Request) async throws(SiteFault) -> FormFields {
        let body: ByteBuffer
        do { body = try await request.body.collect(upTo: Self.formLimit) } catch is NIOTooManyBytesError {
            throw .access(.tooLarge(bytes: Self.formLimit))
        } catch {
            // Whoever sent it has gone in the middle of it.
            throw .form(.unfinished)
        }
        guard let fields = FormFields(utf8: body.readableBytesView) else { throw .notText }
        return fields
    }

    /// An agency that isn't theirs to see is to them as if it weren't there.
    private func check(_ need: AccessNeed, _ visitor: Visitor) throws(SiteFault) {
        if case .all(let needs) = need {
            for need in needs { try check(need, visitor) }
            return
        }
        guard !AccessPolicy.meets(need, visitor.viewer) else { return }
        guard let viewer = visitor.viewer else { throw .access(.notSignedIn) }
        if case .agency(_, let agency) = need, AccessPolicy.allows(.readPlan, on: agency, to: viewer) {
            throw .access(.notAllowed)
        }
        throw .notFound
    }

    private func fault(
        _ fault: SiteFault, _ visit: Visit, _ visitor: Visitor?, _ requestID: String
    ) async -> Answer {
        if case .access(.notSignedIn) = fault {
            let signIn = Route.signIn(returning: visit.isReading && visit.route != .home ? visit.address : nil)
            return visit.isScripted ? .opening(signIn.address) : .redirect(to: signIn)
        }
        // A part of the page can't tell what happened: the whole page of the fault can.
        if visit.isScripted, visit.isReading { return .opening(visit.address) }
        if let text = fault.logged { services.log("\(requestID): \(text)") }
        let context: PageContext
        if let visitor {
            context = visitor.context(visit)
        } else {
            let token = visit.token ?? services.access.sessions.visitorToken()
            context = PageContext(
                language: visit.language, viewer: nil, formToken: services.access.sessions.formToken(token),
                site: await services.settings.lastKnown)
        }
        var answer = Answer.page(fault.page(requestID: requestID), in: context, status: fault.status)
        if let seconds = fault.retryAfter { answer.headers[.retryAfter] = "\(seconds)" }
        if fault.status == .methodNotAllowed { answer.headers[.allow] = visit.allowed }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}
