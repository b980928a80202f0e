import Documents
import Domain
import Testing

@testable import Application

@Suite("Names of downloads")
struct DownloadNameTests {
    private func report(_ agency: String?, _ period: ClosedRange<Int>? = 2019...2019) -> CheckReport {
        CheckReport(dossier: Dossier(agency: Agency(name: agency), period: period))
    }

    @Test("a name tells the document, the agency, the year and the form")
    func names() {
        let report = report("Badan Kepegawaian Daerah")
        let stated = DownloadName("rencana-aksi-berblok", of: report, figures: .asStated)
        #expect(stated.text(.pdf) == "rencana-aksi-berblok-badan-kepegawaian-daerah-2019-sebagaimana-tertulis.pdf")
        let computed = DownloadName("rencana-aksi-berblok", of: report, figures: .asComputed, revisions: [3])
        #expect(
            computed.text(.docx)
                == "rencana-aksi-berblok-badan-kepegawaian-daerah-2019-revisi-3-menurut-hitungan.docx")
        let years = DownloadName("x", of: self.report("A", 2021...2025), figures: .asComputed, revisions: [1, 2])
        #expect(years.text(.xlsx) == "x-a-2021-2025-revisi-1-2-menurut-hitungan.xlsx")
    }

    @Test("of a long name the end is left out, and the region stays")
    func region() {
        let agency = Agency(
            name: "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            region: RegionalGovernment(kind: .regency, name: "Tirta Kencana"))
        let report = CheckReport(dossier: Dossier(agency: agency, period: 2025...2025))
        #expect(
            DownloadName("rencana-aksi-berblok", of: report, figures: .asStated).text(.docx)
                == "rencana-aksi-berblok-badan-kepegawaian-dan-pengembangan-sumber-kabupaten-tirta-kencana-2025-"
                + "sebagaimana-tertulis.docx")
    }

    @Test(
        "whatever an agency is called, a name is short and of plain letters, and keeps year and form",
        arguments: [
            nil, "", "人事局", "../\"A\r\n;", String(repeating: "a", count: 500), String(repeating: "badan ", count: 90),
        ])
    func hostile(agency: String?) {
        let name = DownloadName(
            "matriks-semula-menjadi", of: report(agency), figures: .asComputed, revisions: [10, 11]
        ).text(.xlsx)
        #expect(name.utf8.count <= 120)
        #expect(name.hasPrefix("matriks-semula-menjadi-"))
        #expect(name.hasSuffix("-2019-revisi-10-11-menurut-hitungan.xlsx"))
        #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") })
    }
}
