import Testing

@Suite("No number of a civil servant stands in the project")
struct PersonalNumbersTests {
    @Test("the tree keeps it")
    func tree() {
        let breaches = PersonalNumbers.breaches(in: SourceTree.texts)
        #expect(breaches.isEmpty, "\(breaches)")
    }

    @Test("a planted one is found, spaced or not", arguments: ["", " ", "."])
    func findsPlanted(gap: String) {
        let number = ["1970" + "0101", "1990" + "03", "1", "001"].joined(separator: gap)
        let planted = TextFile(path: "Examples/planted.txt", text: "Kepala Badan\nNIP. \(number)\n")
        #expect(PersonalNumbers.breaches(in: [planted]).map(\.line) == [2])
    }

    @Test("amounts and codes pass")
    func passes() {
        let text = "Rp 17.326.515.850 dan 5.03.02.2.04.0009 tahun 2020 2021"
        #expect(PersonalNumbers.breaches(in: [TextFile(path: "Examples/kept.txt", text: text)]).isEmpty)
    }
}
