import Domain
import Foundation
import Processes
import Rendering

/// The programs that print, as they are installed here.
package struct PrintingPrograms: Sendable {
    private let seconds: Int
    private let resource: @Sendable (String) -> [UInt8]?

    /// - Parameters:
    ///   - seconds: that each run may take.
    ///   - resource: the bytes of a file of Selaras's own: "typst/document.typ".
    package init(seconds: Int, resource: @escaping @Sendable (String) -> [UInt8]?) {
        self.seconds = seconds
        self.resource = resource
    }

    /// What a renderer needs.
    package var tools: PrintingTools {
        PrintingTools { job throws(PrintingFault) in
            try typeset(job)
        } draw: { graph throws(PrintingFault) in
            try draw(graph)
        } faces: { () throws(PrintingFault) in
            try PrintingFonts.faces()
        }
    }

    private func typeset(_ job: TypesettingJob) throws(PrintingFault) -> [UInt8] {
        let call = try TypstCall(job.wanted)
        var files = job.files
        for name in call.resources {
            guard let bytes = resource("typst/\(name)") else { throw .missingResource("typst/\(name)") }
            files[name] = bytes
        }
        let answer = try Self.inScratchFolder(files) { folder throws(PrintingFault) in
            let fonts = folder.appending(path: "fonts")
            do { try FileManager.default.createDirectory(at: fonts, withIntermediateDirectories: true) } catch {
                throw .noScratchFolder(folder.path)
            }
            try PrintingFonts.link(into: fonts)
            do throws(ProcessFault) {
                return try ChildProcess(
                    executable: call.executable, arguments: call.arguments, folder: folder, seconds: seconds
                ).output()
            } catch {
                throw PrintingFault(error, of: "Typst", breakdownStatus: TypstCall.breakdownStatus)
            }
        }
        guard job.wanted.isAnswered(by: answer) else {
            throw .failed("Typst", message: "keluarannya bukan \(job.wanted.name) yang utuh (\(answer.count) bita)")
        }
        return answer
    }

    private func draw(_ graph: [UInt8]) throws(PrintingFault) -> [UInt8] {
        guard let dot = InstalledProgram.onPath("dot") else {
            throw .missingProgram(
                "Graphviz",
                remedy: .init(
                    id: "pasanglah paket graphviz (sudo apt install graphviz)",
                    en: "install the package graphviz (sudo apt install graphviz)"))
        }
        return try Self.inScratchFolder(["graph.dot": graph]) { folder throws(PrintingFault) in
            do throws(ProcessFault) {
                return try ChildProcess(
                    executable: dot, arguments: ["-Tsvg", "graph.dot"], folder: folder, seconds: seconds
                ).output()
            } catch {
                throw PrintingFault(error, of: "Graphviz")
            }
        }
    }

    /// A folder with these files, gone afterwards.
    private static func inScratchFolder(
        _ files: [String: [UInt8]], _ body: (URL) throws(PrintingFault) -> [UInt8]
    ) throws(PrintingFault) -> [UInt8] {
        let folder: PassingFolder
        do { folder = try PassingFolder() } catch {
            throw .noScratchFolder(FileManager.default.temporaryDirectory.path)
        }
        defer { folder.remove() }
        do {
            for (name, bytes) in files { try Data(bytes).write(to: folder.url.appending(path: name)) }
        } catch { throw .noScratchFolder(folder.url.path) }
        return try body(folder.url)
    }
}
