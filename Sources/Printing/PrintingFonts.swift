import Foundation
import Rendering

/// The fonts documents are printed with; no others are ever used, so that every machine lays out the same pages.
enum PrintingFonts {
    private struct Family {
        let name: String
        let package: String
        /// Files, without their folders; the first is measured.
        let files: [String]
    }

    private static let families = [
        Family(
            name: "Liberation Sans", package: "fonts-liberation",
            files: ["Regular", "Bold", "Italic", "BoldItalic"].map { "liberation/LiberationSans-\($0).ttf" }
                + ["liberation/LiberationMono-Regular.ttf"]),
        Family(name: "DejaVu Sans", package: "fonts-dejavu-core", files: ["dejavu/DejaVuSans.ttf"]),
    ]

    private static let folder = URL(filePath: "/usr/share/fonts/truetype")

    /// The faces to measure with, in the order in which they stand in for each other.
    static func faces() throws(PrintingFault) -> [FontFace] {
        var faces: [FontFace] = []
        for family in families {
            guard let file = family.files.first, let data = try? Data(contentsOf: folder.appending(path: file)),
                let face = FontFace([UInt8](data))
            else { throw .missingFont(family.name, package: family.package) }
            faces.append(face)
        }
        return faces
    }

    /// Puts the fonts, and nothing else, into a folder of a job.
    static func link(into target: URL) throws(PrintingFault) {
        for family in families {
            for file in family.files {
                let font = folder.appending(path: file)
                guard FileManager.default.isReadableFile(atPath: font.path) else {
                    throw .missingFont(family.name, package: family.package)
                }
                do {
                    try FileManager.default.createSymbolicLink(
                        at: target.appending(path: font.lastPathComponent), withDestinationURL: font)
                } catch { throw .noScratchFolder(target.path) }
            }
        }
    }
}
