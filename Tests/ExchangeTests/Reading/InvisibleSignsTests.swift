import Domain
import Testing

@testable import Exchange

struct InvisibleSignsTests {
    @Test("marks of direction, spaces without width and soft hyphens go")
    func removed() {
        let text = "\u{200B}KEPALA\u{202E} DI\u{AD}NAS\u{2069} Ñandú – “x”\u{FEFF}"
        #expect(InvisibleSigns.removed(from: text) == "KEPALA DINAS Ñandú – “x”")
        #expect(InvisibleSigns.removed(from: "Kepala Dinas") == "Kepala Dinas")
    }

    @Test("no format of a file keeps them")
    func formats() throws {
        let text = try TextDecoding.text(
            of: SourceFile(name: "a.txt", bytes: Array("\u{200E}Camat".utf8)), limits: .standard)
        #expect(text == "Camat")
        #expect(SheetText(bytes: Array("\u{200E}Camat\u{200B}".utf8)).text == "Camat")
        #expect(WordParagraph(text: Array("\u{202A}Camat".utf8)).lines == ["Camat"])
    }
}
