import Application
import Domain
import HTTPTypes
import Hummingbird
import WebUI

/// Answers every request: its address becomes a route, the route a page.
package struct SiteResponder: HTTPResponder {
    package typealias Context = BasicRequestContext

    private let services: SiteServices

    package init(services: SiteServices) {
        self.services = services
    }

    package func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        await answer(to: request, requestID: "\(context.id)").response(toHead: request.method == .head)
    }

    func answer(to request: Request, requestID: String) async -> Answer {
        let visit = Visit(request)
        do throws(SiteFault) {
            guard visit.isReading else { throw .methodNotAllowed }
            guard let route = visit.route else { throw .notFound }
            return try await RouteAnswer(services: services, visit: visit).answer(to: route)
        } catch {
            return fault(error, visit: visit, requestID: requestID)
        }
    }

    private func fault(_ fault: SiteFault, visit: Visit, requestID: String) -> Answer {
        if case .reading(.store(let cause)) = fault { services.log("\(requestID): \(cause.message.id)") }
        let page = fault.page(requestID: requestID)
        var answer = Answer.page(PageShell(language: visit.language).render(page), status: fault.status)
        if fault.status == .serviceUnavailable { answer.headers[.retryAfter] = "5" }
        if fault.status == .methodNotAllowed { answer.headers[.allow] = "GET, HEAD" }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}
