import Domain
import Testing

@testable import Exchange

struct MixedLevelTests {
    private let levels: [PlanLevel] = [.program, .activity, .subActivity]

    /// The levels of names printed one below the other, each opened for the next.
    private func read(_ names: [(text: String, number: String, code: String)]) -> [PlanLevel?] {
        let mixed = MixedLevel(levels: levels, names: names)
        var open: Set<PlanLevel> = []
        return names.map { name in
            let level = mixed.level(of: name.text, number: name.number, code: name.code, open: open)
            if let level {
                open = open.filter { $0 < level }
                open.insert(level)
            }
            return level
        }
    }

    @Test("by the first word of the name")
    func words() {
        let names = [
            "Program Pembinaan", "Kegiatan Pengelolaan Perpustakaan", "Sub Kegiatan Pengadaan Buku", "Program Arsip",
        ]
        #expect(read(names.map { ($0, "", "") }) == [.program, .activity, .subActivity, .program])
    }

    @Test("by the depth of numbers in a column of their own or before the name")
    func numbers() {
        let numbers = ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "2.1"]
        let expected: [PlanLevel] = [.program, .activity, .subActivity, .subActivity, .activity, .program, .activity]
        #expect(read(numbers.map { ("Nama", $0, "") }) == expected)
        #expect(read(numbers.map { ("\($0). Nama", "", "") }) == expected)
    }

    @Test("by the parts of codes of the nomenclature, wherever they stand")
    func codes() {
        let codes = ["5.03.02", "5.03.02.2.01", "5.03.02.2.01.0003", "5.03.03"]
        let expected: [PlanLevel] = [.program, .activity, .subActivity, .program]
        #expect(read(codes.map { ("Nama", "", $0) }) == expected)
        #expect(read(codes.map { ("Nama", $0, "") }) == expected)
        #expect(read(codes.map { ("\($0) Nama", "", "") }) == expected)
    }

    @Test("codes of another scheme are ranked by their length")
    func otherCodes() {
        let codes = ["4.03.4.03.01.15", "4.03.4.03.01.15.01", "4.03.4.03.01.15.02"]
        #expect(read(codes.map { ("Nama", "", $0) }) == [.program, .activity, .activity])
    }

    @Test("by the style of marks in the order they first appear")
    func styles() {
        let names: [(text: String, number: String, code: String)] = [
            ("Nama", "I", ""), ("Nama", "1", ""), ("Nama", "a", ""), ("Nama", "2", ""), ("Nama", "II", ""),
        ]
        #expect(read(names) == [.program, .activity, .subActivity, .activity, .program])
    }

    @Test("programs told by their word leave the marks to what is below them")
    func namedAndMarked() {
        let names = ["Program Pembinaan", "1. Pengelolaan", "a. Pengadaan", "2. Pembudayaan", "Program Arsip"]
        #expect(read(names.map { ($0, "", "") }) == [.program, .activity, .subActivity, .activity, .program])
    }

    @Test("without any of these the first name is the top, all others are below it")
    func nothing() {
        #expect(read([("Satu", "", ""), ("Dua", "", ""), ("Tiga", "", "")]) == [.program, .activity, .activity])
        #expect(read([("1. Satu", "", "")]) == [.program])
    }

    @Test("no table without such a column has one")
    func none() {
        #expect(MixedLevel([]) == nil)
        #expect(MixedLevel(levels: [], names: []).level(of: "Nama", number: "", code: "", open: []) == nil)
    }
}
