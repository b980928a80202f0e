import Application
import Domain
import Testing
import WebUI

@testable import WebServer

@Suite("Frames that are kept")
struct FrameCacheTests {
    private func formToken() throws -> FormToken {
        let session = try #require(SessionToken(String(repeating: "1", count: 64)))
        return FormToken(session, digest: DigestPort { $0 })
    }

    private func key(_ reader: Int, title: String = "x") throws -> FrameCache.Key {
        let page = FaultPage(title: .init(both: title), explanation: .init(both: "y"))
        return FrameCache.Key(heading: PageHeading(page), reader: reader)
    }

    private func frame(_ name: String) throws -> PageFrame {
        let page = FaultPage(title: .init(both: "x"), explanation: .init(both: "y"))
        let context = PageContext(
            language: .id, viewer: nil, formToken: try formToken(), site: SiteSettings(name: name))
        return PageShell(context).frame(of: PageHeading(page))
    }

    @Test("a frame is made once for each reader and each heading")
    func keeps() throws {
        let cache = FrameCache(limit: 1 << 20)
        let (one, two) = (try frame("Satu"), try frame("Dua"))
        #expect(cache.parts(try key(1)) { one }.before.bytes == one.before)
        #expect(cache.parts(try key(1)) { two }.before.bytes == one.before)
        #expect(cache.parts(try key(2)) { two }.before.bytes == two.before)
        #expect(cache.parts(try key(1, title: "z")) { two }.before.bytes == two.before)
    }

    @Test("where none are kept each is made anew")
    func none() throws {
        let cache = FrameCache(limit: 0)
        let (one, two) = (try frame("Satu"), try frame("Dua"))
        #expect(cache.parts(try key(1)) { one }.before.bytes == one.before)
        #expect(cache.parts(try key(1)) { two }.before.bytes == two.before)
    }
}
