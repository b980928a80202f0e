import Domain
import Testing

@testable import Documents

@Suite("Sentences on the last year")
struct EvaluationTextTests {
    private func text(_ build: (inout WorkPlanFixture) -> Void) -> EvaluationText {
        var plan = WorkPlanFixture()
        build(&plan)
        return EvaluationText(plan.register(.asComputed), claims: [])
    }

    private func words(_ contents: [Content]) -> String {
        contents.map { content in
            switch content {
            case .paragraph(let text): text.text
            case .list(let list): list.items.map(\.text.text).joined(separator: " | ")
            default: ""
            }
        }.joined(separator: "\n")
    }

    @Test("counts are those of the register, with their words")
    func overview() {
        let text = text { plan in
            let program = plan.builder.addNode(.program, name: "Program")
            for name in ["A", "B"] {
                let activity = plan.builder.addNode(.activity, under: program, name: "Kegiatan \(name)")
                _ = plan.evaluate("Jumlah \(name)", of: activity, "", "", "10", "10", "", "", "", "")
            }
            plan.builder.addNode(.activity, under: program, name: "Kegiatan tanpa angka")
        }
        let words = words([text.overview])
        #expect(words.contains("1 (satu) program dengan 3 (tiga) kegiatan."))
        #expect(words.contains("[belum diisi: anggaran dan realisasi anggaran tahun 2019]"))
    }

    @Test("activities below, at and without their targets are told apart")
    func told() {
        let text = text { plan in
            for (name, cells) in [("kurang", ["10", "8"]), ("cukup", ["10", "12"]), ("kosong", ["10", ""])] {
                let activity = plan.builder.addNode(.activity, name: "Kegiatan \(name)")
                _ = plan.evaluate("Jumlah \(name)", of: activity, "", "", cells[0], cells[1], "", "", "", "")
            }
        }
        #expect(words(text.unmet).contains("Jumlah kurang sebesar 80,00%"))
        #expect(!words(text.unmet).contains("cukup"))
        let met = words(text.met)
        #expect(met.contains("Kegiatan cukup"))
        #expect(met.contains("1 (satu) kegiatan belum dapat dinilai"))
        #expect(met.contains("Kegiatan kosong"))
    }

    @Test("sub kegiatan are no kegiatan: they are counted and listed in words of their own")
    func subActivities() {
        let text = text { plan in
            let program = plan.builder.addNode(.program, name: "Program")
            let activity = plan.builder.addNode(.activity, under: program, name: "Kegiatan A")
            _ = plan.evaluate("Persentase", of: activity, "", "", "10", "10", "", "", "", "")
            for (name, actual) in [("B", "10"), ("C", "9")] {
                let sub = plan.builder.addNode(.subActivity, under: activity, name: "Sub kegiatan \(name)")
                _ = plan.evaluate("Jumlah \(name)", of: sub, "", "", "10", actual, "", "", "", "")
            }
        }
        #expect(
            words([text.overview]).contains("1 (satu) program dengan 1 (satu) kegiatan dan 2 (dua) sub kegiatan."))
        let unmet = words(text.unmet)
        #expect(unmet.contains("terdapat 1 (satu) sub kegiatan yang tingkat realisasi"))
        #expect(unmet.contains("Sub kegiatan ini terdiri dari 1 (satu) indikator"))
        let met = words(text.met)
        #expect(met.contains("Sebanyak 1 (satu) kegiatan memenuhi"))
        #expect(met.contains("Sebanyak 1 (satu) sub kegiatan memenuhi"))
        #expect(!met.contains("Sub kegiatan C"))
    }

    @Test("every kegiatan of the table stands in one list, and what has a row without a figure has not met everything")
    func everyActivity() {
        let text = text { plan in
            let cases = [
                ("penuh", ["10", "10"]), ("kosong", ["", ""]), ("sebagian", ["10", "10"]), ("kurang", ["10", "5"]),
            ]
            for (name, cells) in cases {
                let activity = plan.builder.addNode(.activity, name: "Kegiatan \(name)")
                _ = plan.evaluate("Jumlah \(name)", of: activity, "5", "", cells[0], cells[1], "", "", "", "")
                guard name == "sebagian" || name == "kurang" else { continue }
                _ = plan.evaluate("Belum terisi", of: activity, "5", "", "", "", "", "", "", "")
            }
        }
        let unmet = words(text.unmet)
        #expect(unmet.contains("terdiri dari 2 (dua) indikator kinerja; 1 (satu) di antaranya tidak memenuhi"))
        #expect(unmet.contains("1 (satu) indikator lainnya belum dapat dinilai."))
        let lists = text.met.compactMap { content in
            if case .list(let list) = content { list.items.map(\.text.text) } else { [String]?.none }
        }
        #expect(
            lists == [
                ["Kegiatan penuh"],
                [
                    "Kegiatan kosong (1 dari 1 indikator belum dapat dinilai)",
                    "Kegiatan sebagian (1 dari 2 indikator belum dapat dinilai)",
                ],
            ])
    }

    @Test("a kegiatan that is printed twice is one, with the indicators of both prints")
    func printedTwice() {
        let text = text { plan in
            let activity = plan.builder.addNode(.activity, name: "Kegiatan")
            _ = plan.evaluate("Jumlah A", of: activity, "", "", "10", "10", "", "", "", "")
            let again = plan.builder.addNode(.activity, name: "Kegiatan", same: activity)
            _ = plan.evaluate("Jumlah B", of: again, "", "", "10", "5", "", "", "", "")
        }
        #expect(words([text.overview]).contains("1 (satu) kegiatan."))
        #expect(words(text.unmet).contains("terdiri dari 2 (dua) indikator"))
    }

    @Test("where every target was reached the section says so")
    func allMet() {
        let text = text { plan in
            let activity = plan.builder.addNode(.activity, name: "Kegiatan")
            _ = plan.evaluate("Jumlah", of: activity, "", "", "10", "10", "", "", "", "")
        }
        #expect(text.unmet.count == 1)
    }
}
