import Testing

@testable import Documents

@Suite("Labels with values")
struct FactTests {
    @Test("where a value is written in by hand there are dots; all else is printed as it is")
    func room() {
        #expect(Fact("Nama", .room).printed.paragraphs.map(\.text) == [WritingRoom.line])
        #expect(Fact("Nama", "Kepala").printed.paragraphs.map(\.text) == ["Kepala"])
        #expect(Fact("Nama", .missing("belum diisi")).printed.gap == "belum diisi")
    }
}
