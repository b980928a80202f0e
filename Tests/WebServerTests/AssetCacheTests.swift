import Synchronization
import Testing
import WebUI

@testable import WebServer

@Suite("Files of pages")
struct AssetCacheTests {
    private final class Disk: Sendable {
        let reads = Mutex<[String]>([])

        func cache(without absent: String = "") -> AssetCache {
            AssetCache { name in
                self.reads.withLock { $0.append(name) }
                return name == absent ? nil : Array(name.utf8)
            }
        }
    }

    @Test("each is read once, pictures of the help too, and has a tag of its own")
    func once() throws {
        let disk = Disk()
        let cache = disk.cache()
        let style = try #require(PageShell.styles.first)
        let picture = try #require(HelpTopic.all.first?.picture)
        for _ in 1...3 {
            #expect(cache.file(style)?.part.bytes == Array(style.utf8))
            #expect(cache.picture(picture)?.mediaType == "image/png")
        }
        #expect(disk.reads.withLock { $0 } == [style, "bantuan/\(picture)"])
        #expect(cache.file(style)?.tag != cache.picture(picture)?.tag)
    }

    @Test("what no page asks for is not even looked for; what isn't there is none")
    func others() throws {
        let disk = Disk()
        let picture = try #require(HelpTopic.all.first?.picture)
        let cache = disk.cache(without: "bantuan/\(picture)")
        #expect(cache.file("../rahasia") == nil)
        #expect(cache.picture("../rahasia.png") == nil)
        #expect(disk.reads.withLock { $0.isEmpty })
        #expect(cache.picture(picture) == nil)
    }
}
