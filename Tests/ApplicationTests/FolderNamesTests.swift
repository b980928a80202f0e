import Documents
import Domain
import Testing

@testable import Application

@Suite("Names of folders")
struct FolderNamesTests {
    private func report(_ agency: String?, year: Int? = 2025) -> CheckReport {
        var plan = DossierBuilder(agency: Agency(name: agency), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: year, file: "a.txt")
        return CheckReport(dossier: plan.build())
    }

    @Test(
        "a name holds agency and year in signs that every file system takes",
        arguments: [
            ("Badan Kepegawaian Daerah", 2020, "badan-kepegawaian-daerah-2020"),
            ("../Dinas \"A\" & B/C\n", 2020, "dinas-a-b-c-2020"), ("人事局", 2020, "2020"),
            (String(repeating: "a", count: 300), 2020, String(repeating: "a", count: 80) + "-2020"),
        ] as [(String, Int, String)])
    func names(agency: String, year: Int, name: String) {
        var names = FolderNames()
        #expect(names.next(for: report(agency, year: year)) == name)
    }

    @Test("without agency and year there is a name still")
    func unknown() {
        var names = FolderNames()
        #expect(names.next(for: report(nil, year: nil)) == "perangkat-daerah")
    }

    @Test("the same agency twice gets two names")
    func twice() {
        var names = FolderNames()
        #expect((0..<3).map { _ in names.next(for: report("A")) } == ["a-2025", "a-2025-2", "a-2025-3"])
    }
}
