import Testing

@testable import Exchange

struct DutyListTests {
    private func items(_ lines: String...) -> [String] {
        var list = DutyList()
        for line in lines { _ = list.take(line) }
        return list.items
    }

    @Test("marks open items, other lines go on with them")
    func marks() {
        #expect(
            items("1. Menyusun rencana", "kegiatan", "2. Melaksanakan") == [
                "Menyusun rencana kegiatan", "Melaksanakan",
            ])
        #expect(items("a. satu dua", "b. tiga empat") == ["satu dua", "tiga empat"])
        #expect(items("- Menyusun", "- Membina") == ["Menyusun", "Membina"])
    }

    @Test("a number that doesn't go on counting belongs to the text")
    func figures() {
        #expect(
            items("1 Menyusun laporan", "12 bulan berjalan", "2 Membina") == [
                "Menyusun laporan 12 bulan berjalan", "Membina",
            ])
    }

    @Test("items without marks: paragraphs of their own, or lines behind an ended one")
    func unmarked() {
        #expect(
            items("Menyusun rencana;", "Melaksanakan", "kegiatan.") == ["Menyusun rencana;", "Melaksanakan kegiatan."])
        var list = DutyList()
        _ = list.take("Menyusun rencana", isParagraph: true)
        _ = list.take("Melaksanakan kegiatan", isParagraph: true)
        #expect(list.items == ["Menyusun rencana", "Melaksanakan kegiatan"])
    }

    @Test("a dash says that there are none")
    func none() {
        #expect(items("-") == [])
        var list = DutyList()
        #expect(list.take("1. Satu dua") == .opens(number: "1", text: "Satu dua"))
        #expect(list.take("tiga") == .goesOn(text: "tiga"))
        #expect(list.take("") == .nothing)
    }
}
