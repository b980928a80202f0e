import FoundationEssentials
import Testing

@testable import Rendering

@Suite("Faces of type")
struct FontFaceTests {
    @Test("the widths are those of the file")
    func widths() throws {
        let face = try #require(try PrintingFixture.faces().first)
        #expect(face.width(of: "0") == 556)
        #expect(face.width(of: " ") == 277)
        #expect(face.width(of: "M") == 833)
    }

    @Test("a face says which signs it lacks")
    func lacks() throws {
        let faces = try PrintingFixture.faces()
        #expect(faces.count == 2)
        #expect(!faces[0].has("漢") && !faces[1].has("漢"))
        #expect(faces[1].has("☐") && faces[1].has("\u{FFFD}"))
    }

    @Test("what is no face is refused, wherever it is cut off")
    func refusesOthers() throws {
        #expect(FontFace([]) == nil)
        #expect(FontFace(Array("kein TrueType".utf8)) == nil)
        let bytes = [UInt8](
            try Data(contentsOf: URL(filePath: "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf")))
        for length in stride(from: 0, to: bytes.count, by: 9973) {
            #expect(FontFace(Array(bytes.prefix(length))) == nil)
        }
    }
}
