import Application
import Domain
import Testing
import WebUI

@testable import WebServer

@Suite("Contents that are kept")
struct PageCacheTests {
    private static let id = UUIDv7(at: Timestamp(milliseconds: 0), random: (0, 0))

    private func version(_ revision: Int) -> DossierVersion {
        DossierVersion(generation: RegisterID(Self.id), revision: revision)
    }

    private func content(_ count: Int, revision: Int = 1) -> PageCache.Content {
        let page = FaultPage(title: .init(both: "x"), explanation: .init(both: "y"))
        return PageCache.Content(
            version: version(revision), heading: PageHeading(page), bytes: [UInt8](repeating: 1, count: count))
    }

    private func key(_ name: String) -> PageCache.Key { PageCache.Key(route: .asset(name), language: .id) }

    @Test("a content is found again at its version and in its language alone")
    func versions() {
        let cache = PageCache(limit: 1000)
        cache.keep(content(10, revision: 2), for: key("a"))
        #expect(cache.content(key("a"), version: version(2))?.part.bytes.count == 10)
        #expect(cache.content(key("a"), version: version(3)) == nil)
        #expect(cache.content(PageCache.Key(route: .asset("a"), language: .en), version: version(2)) == nil)
        cache.keep(content(20, revision: 3), for: key("a"))
        #expect(cache.content(key("a"), version: version(3))?.part.bytes.count == 20)
    }

    @Test("the one asked for longest ago goes first, and none takes more than a quarter")
    func limits() {
        let cache = PageCache(limit: 1000)
        for name in ["a", "b", "c", "d"] { cache.keep(content(250), for: key(name)) }
        #expect(cache.content(key("a"), version: version(1)) != nil)
        cache.keep(content(250), for: key("e"))
        #expect(cache.content(key("b"), version: version(1)) == nil)
        #expect(cache.content(key("a"), version: version(1)) != nil)
        cache.keep(content(251), for: key("f"))
        #expect(cache.content(key("f"), version: version(1)) == nil)
    }

    @Test("where none are kept, each is deflated for whoever asks")
    func none() {
        let cache = PageCache(limit: 0)
        cache.keep(content(1), for: key("a"))
        #expect(cache.content(key("a"), version: version(1)) == nil)
        guard case .own = cache.part(of: content(1)) else {
            Issue.record("kept")
            return
        }
    }
}
