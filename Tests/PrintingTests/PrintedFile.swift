import Foundation

/// A printed document, looked at with other programs.
final class PrintedFile {
    /// A bookmark with those below it.
    struct Bookmark {
        let title: String
        let kids: [Bookmark]

        init(_ object: [String: Any]) {
            title = object["title"] as? String ?? ""
            kids = (object["kids"] as? [[String: Any]] ?? []).map(Bookmark.init)
        }
    }

    private let url: URL

    init(_ bytes: [UInt8]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "selaras-\(UUID().uuidString).pdf")
        try Data(bytes).write(to: url)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// The text of each page, laid out.
    func pages() throws -> [String] {
        let pages = try tool("pdftotext", "-layout", url.path, "-").split(
            separator: "\u{C}", omittingEmptySubsequences: false)
        return pages.dropLast().map(String.init)
    }

    /// The words of all pages, each with how far below the top of its page it ends, in points.
    func words() throws -> [(text: String, end: Double)] {
        try tool("pdftotext", "-bbox", url.path, "-").split(separator: "\n").compactMap { line in
            guard let match = line.firstMatch(of: /yMax="([0-9.]+)">(.*)<\/word>/), let end = Double(match.1) else {
                return nil
            }
            return (String(match.2), end)
        }
    }

    /// Width and height of each page, in points.
    func sizes() throws -> [[Int]] {
        let count = try pages().count
        return try tool("pdfinfo", "-l", "\(count)", url.path).split(separator: "\n").compactMap { line in
            guard line.hasPrefix("Page "), line.contains(" size:") else { return nil }
            return line.split(separator: " ").compactMap { Double($0) }.suffix(2).map { Int($0) }
        }
    }

    /// What the file says of itself: "Title", "Tagged".
    func properties() throws -> [String: String] {
        let lines = try tool("pdfinfo", url.path).split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
        return Dictionary(
            lines.filter { $0.count == 2 }.map { ($0[0].description, $0[1].trimmingCharacters(in: .whitespaces)) }
        ) { first, _ in first }
    }

    /// Names of the fonts, and whether all of them are embedded.
    func fonts() throws -> (names: [String], areEmbedded: Bool) {
        let rows = try tool("pdffonts", url.path).split(separator: "\n").dropFirst(2).map { $0.split(separator: " ") }
        let names = rows.compactMap { $0.first?.split(separator: "+").last.map(String.init) }
        return (names, rows.allSatisfy { $0.suffix(5).first == "yes" })
    }

    /// Bookmarks, and whether the file is sound.
    func bookmarks() throws -> [Bookmark] {
        let json = try JSONSerialization.jsonObject(with: Data(try tool("qpdf", "--json", url.path).utf8))
        return ((json as? [String: Any])?["outlines"] as? [[String: Any]] ?? []).map(Bookmark.init)
    }

    /// What its metadata say, as XML.
    func metadata() throws -> String { try tool("pdfinfo", "-meta", url.path) }

    private func tool(_ name: String, _ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
        return String(decoding: data, as: UTF8.self)
    }
}
