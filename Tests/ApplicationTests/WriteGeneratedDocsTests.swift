import Application
import Documents
import Domain
import Rules
import Synchronization
import Testing

@Suite("Writing the generated documentation")
struct WriteGeneratedDocsTests {
    /// A folder in memory.
    private final class Folder: Sendable {
        let pages = Mutex<[String: [UInt8]]>([:])

        func addPictures() {
            pages.withLock { for document in DocumentCatalog.all { $0["pictures/\(document.id).png"] = [3] } }
        }

        var port: PagePort {
            PagePort(
                read: { path in self.pages.withLock { $0[path] } },
                write: { path, bytes in self.pages.withLock { $0[path] = bytes } },
                remove: { path in self.pages.withLock { $0[path] = nil } },
                list: { folder in self.pages.withLock { $0.keys.filter { $0.hasPrefix(folder + "/") } } })
        }
    }

    private func docs(_ folder: Folder) -> WriteGeneratedDocs {
        WriteGeneratedDocs(
            pages: folder.port, render: { Array($0.titleLines.joined().utf8) },
            commandLine: Document(
                id: DocumentDefinitionID("perintah"), title: "Perintah", titleLines: ["Perintah"], sections: []))
    }

    @Test("a page for every rule and document is written, and then nothing is stale")
    func writesAll() throws {
        let folder = Folder()
        let written = try docs(folder).write()
        #expect(written.count == RuleCatalog.all.count + DocumentCatalog.all.count + 3)
        #expect(written.contains("rules/target.quarters-make-year.md"))
        folder.addPictures()
        #expect(docs(folder).stale().isEmpty)
        #expect(try docs(folder).write().isEmpty)
    }

    @Test("a document without a picture is stale")
    func missingPicture() throws {
        let folder = Folder()
        _ = try docs(folder).write()
        #expect(docs(folder).stale() == DocumentCatalog.all.map { "pictures/\($0.id).png" })
    }

    @Test("changed, missing and left-over pages are stale")
    func namesWhatIsStale() throws {
        let folder = Folder()
        _ = try docs(folder).write()
        folder.addPictures()
        folder.pages.withLock {
            $0["cli.md"] = [1]
            $0["documents/README.md"] = nil
            $0["rules/target.gone.md"] = [2]
        }
        #expect(docs(folder).stale() == ["documents/README.md", "cli.md", "rules/target.gone.md"])
        _ = try docs(folder).write()
        #expect(docs(folder).stale().isEmpty)
    }
}
