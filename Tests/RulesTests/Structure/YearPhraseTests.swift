import Domain
import Testing

@testable import Rules

@Suite("Phrases that fix a year")
struct YearPhraseTests {
    @Test(
        "the year behind the phrase",
        arguments: [
            ("Evaluasi pelaksanaan Renja pada Badan Kepegawaian Daerah Kota Blitar tahun 2021 dan perkiraan", 2021),
            ("HASIL EVALUASI PELAKSANAAN RENCANA KERJA TAHUN 2016", 2016),
            ("Review rancangan awal Renja Dinas Tahun 2019 sesuai dengan pagu", 2019),
        ])
    func reads(text: String, year: Int) {
        #expect(YearPhrase.all(in: text).map(\.year) == [year])
    }

    @Test(
        "no year of another thing",
        arguments: [
            "Evaluasi pelaksanaan Renja dan Renstra 2016 - 2021",
            "evaluasi pelaksanaan Renja untuk menyusun Renja 2021",
            "Evaluasi Renja 2016-2021", "Evaluasi pelaksanaan Renja. Tahun 2021", "Renja tahun 2021",
        ])
    func ignores(text: String) {
        #expect(YearPhrase.all(in: text).isEmpty)
    }

    @Test("an evaluation is of a year that is over, a draft of the plan's")
    func fits() throws {
        let past = try #require(YearPhrase.all(in: "Evaluasi Renja tahun 2019").first)
        #expect(past.fits(planYear: 2021) && past.fits(planYear: 2020) && !past.fits(planYear: 2019))
        let draft = try #require(YearPhrase.all(in: "Rancangan awal RKPD tahun 2021").first)
        #expect(draft.fits(planYear: 2021) && !draft.fits(planYear: 2022))
    }

    @Test("a plan that is changed evaluates what it did so far, and the finding says which year is meant")
    func revised() throws {
        let running = try #require(YearPhrase.all(in: "Evaluasi Renja tahun 2021").first)
        #expect(running.fits(planYear: 2021, isRevised: true) && !running.fits(planYear: 2021))
        #expect(!running.fits(planYear: 2020, isRevised: true))
        let old = try #require(YearPhrase.all(in: "Evaluasi Renja tahun 2016").first)
        let draft = try #require(YearPhrase.all(in: "Rancangan awal RKPD tahun 2019").first)
        #expect(Set([running, old, draft].map { $0.fault(planYear: 2021) }).count == 3)
        #expect(old.fault(planYear: 2021).id.contains("2019"))
    }
}
