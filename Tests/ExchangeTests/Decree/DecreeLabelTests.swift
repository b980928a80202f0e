import Domain
import Testing

@testable import Exchange

struct DecreeLabelTests {
    @Test(
        "words that begin the parts of a decree",
        arguments: [
            ("Menimbang :", DecreeLabel.Kind.list(.considerations), "Menimbang", ""),
            ("MENGINGAT : 1. UU", .list(.legalBasis), "MENGINGAT", "1. UU"),
            ("Ditetapkan di : Blitar", .issuePlace, "Ditetapkan di", "Blitar"),
            ("pada tanggal 2 Mei", .issueDate, "pada tanggal", "2 Mei"), ("KESATU : x", .dictum, "KESATU", "x"),
            ("Lampiran : y", .attachment, "Lampiran", "y"), ("Tembusan", .copies, "Tembusan", ""),
        ] as [(String, DecreeLabel.Kind, String, String)])
    func labels(line: String, kind: DecreeLabel.Kind, label: String, rest: String) {
        let read = DecreeLabel(line)
        #expect(read?.kind == kind)
        #expect(read?.label == label)
        #expect(read?.rest == rest)
    }

    @Test(arguments: ["", "Pada umumnya", "Ditetapkan sebagai", "bahwa untuk"])
    func otherLines(line: String) {
        #expect(DecreeLabel(line) == nil)
    }
}
