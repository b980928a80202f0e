import Domain
import Testing

@testable import Exchange

struct TextDecodingTests {
    private func text(_ bytes: [UInt8], limits: ReadingLimits = .standard) throws(Refusal) -> String {
        try TextDecoding.text(of: SourceFile(name: "berkas.txt", bytes: bytes), limits: limits)
    }

    private func refusal(_ bytes: [UInt8], limits: ReadingLimits = .standard) -> Refusal? {
        do throws(Refusal) {
            _ = try text(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test("a file of nothing, or of white space only, is empty", arguments: ["", " ", "\n\n", " \t\r\n \u{0C}"])
    func empty(content: String) {
        #expect(refusal(Array(content.utf8))?.code == .empty)
    }

    @Test(
        "files of other programs are recognised by their first bytes and named",
        arguments: [
            (Array("%PDF-1.4\n".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47, 0x0D], "PNG"),
            ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
            (Array("GIF89a".utf8), "GIF"), (Array("{\\rtf1 teks}".utf8), "RTF"),
        ] as [([UInt8], String)])
    func signatures(bytes: [UInt8], name: String) {
        let refusal = refusal(bytes)
        #expect(refusal?.code == .binary)
        #expect(refusal?.reason.written.contains(name) == true)
        #expect(refusal?.file == "berkas.txt")
    }

    @Test("bytes full of control characters are no text")
    func controls() {
        #expect(refusal([0x00, 0x01, 0x41, 0x02, 0x00, 0x42])?.code == .binary)
    }

    @Test("a control byte among hundreds of letters does no harm")
    func fewControls() throws {
        let bytes = Array(repeating: UInt8(ascii: "a"), count: 300) + [0x02]
        #expect(try text(bytes).utf8.count == 301)
    }

    @Test("a text of Windows-1252 is read as such; one of UTF-8 with a few damaged bytes is not")
    func windows() throws {
        let old: [UInt8] = Array("tata ".utf8) + [0x93] + Array("arsip".utf8) + [0x94, 0x20, 0x96, 0x20, 0xE9, 0x81]
        #expect(try text(old) == "tata “arsip” – é\u{FFFD}")
        let damaged = Array("“tata” – arsip ".utf8) + [0xC3, 0x20, 0xC3]
        #expect(try text(damaged) == "“tata” – arsip \u{FFFD} \u{FFFD}")
    }

    @Test("replacement characters that are written are no damage")
    func writtenReplacements() throws {
        let written = "tata \u{FFFD} arsip \u{FFFD} é \u{FFFD}"
        #expect(try text(Array(written.utf8)) == written)
        #expect(try text(Array(written.utf8) + [0xE9, 0x20]) == written + "\u{FFFD} ")
    }

    @Test("control characters are spaces, and lines may end with a carriage return alone")
    func plainLines() throws {
        let filler = String(repeating: "teks ", count: 100)
        #expect(try text(Array("tata\0arsip\u{1B} ".utf8) + Array(filler.utf8)) == "tata arsip  " + filler)
        #expect(try text(Array("a\rb\r".utf8)) == "a\nb\n")
        #expect(try text(Array("a\r\nb\rc".utf8)) == "a\r\nb\rc")
    }

    @Test("one damaged byte becomes one replacement character")
    func damagedByte() throws {
        #expect(try text(Array("Sasaran ".utf8) + [0xC3] + Array(" x".utf8)) == "Sasaran \u{FFFD} x")
    }

    @Test("a byte order mark is no part of the text")
    func mark() throws {
        #expect(try text([0xEF, 0xBB, 0xBF] + Array("TAHUN".utf8)) == "TAHUN")
    }

    @Test("UTF-16 with its mark is read in both orders")
    func wide() throws {
        let units = Array("Rp 1 – ä".utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try text([0xFF, 0xFE] + little) == "Rp 1 – ä")
        #expect(try text([0xFE, 0xFF] + big) == "Rp 1 – ä")
        #expect(try text([0xFF, 0xFE] + little + [0x41]) == "Rp 1 – ä")
    }

    @Test("a file beyond the limit is refused before anything is parsed")
    func tooLarge() {
        #expect(refusal(Array("abcdef".utf8), limits: ReadingLimits(bytes: 5))?.code == .tooLarge)
    }
}
