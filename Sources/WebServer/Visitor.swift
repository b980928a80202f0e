import Application
import WebUI

/// Whoever sends a request: the token of the browser, and the session it belongs to.
struct Visitor: Sendable {
    let token: SessionToken
    /// Nil where nobody has signed in.
    let session: Session?
    /// Whether the browser has to be told the token.
    let isNew: Bool
    let formToken: FormToken
    let site: SiteSettings

    var viewer: Viewer? { session?.viewer }

    /// What pages know of this visitor.
    func context(_ visit: Visit) -> PageContext {
        PageContext(language: visit.language, viewer: viewer, formToken: formToken, site: site, year: visit.year)
    }
}
