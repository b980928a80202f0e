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
            plan.builder.addNode(.activity, under: program, name: "Kegiatan baru")
        }
        let words = words([text.overview])
        #expect(words.contains("1 (satu) program dengan 2 (dua) kegiatan"))
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

    @Test("where every target was reached the section says so")
    func allMet() {
        let text = text { plan in
            let activity = plan.builder.addNode(.activity, name: "Kegiatan")
            _ = plan.evaluate("Jumlah", of: activity, "", "", "10", "10", "", "", "", "")
        }
        #expect(text.unmet.count == 1)
    }
}
