import Domain
import Testing

@testable import Exchange

struct PostTreeTests {
    private func tree(
        _ titles: [String], superiors: [String: String] = [:], units: [String: String] = [:]
    ) -> (parents: [String], doubts: Int) {
        let posts = titles.enumerated().map { index, title in
            PostTree.Post(
                id: PositionID("J\(index + 1)"), title: title, superior: superiors[title],
                unit: units[title], place: SourcePlace(file: "a.txt", line: index + 1))
        }
        let tree = PostTree(posts)
        return (posts.map { tree.parents[$0.id]?.text ?? "-" }, tree.doubts.count)
    }

    @Test("the order of print makes the tree")
    func order() {
        let read = tree([
            "Kepala Badan", "Sekretaris", "Kasubbag Umum", "Pengelola Surat", "Kabid Mutasi", "Kasubbid Pensiun",
            "Pengelola Kepegawaian",
        ])
        #expect(read.parents == ["-", "J1", "J2", "J3", "J1", "J5", "J6"])
        #expect(read.doubts == 4)
    }

    @Test("without a head, secretary and divisions have no superior")
    func headless() {
        #expect(tree(["Sekretaris", "Pengadministrasi Umum", "Kabid Mutasi"]).parents == ["-", "J1", "-"])
    }

    @Test("the unit a sheet names tells whose staff it is, wherever it is printed")
    func units() {
        let read = tree(
            ["Kepala Seksi Arsip", "Kepala Seksi Layanan", "Pengelola Arsip"], units: ["Pengelola Arsip": "Seksi Arsip"]
        )
        #expect(read.parents == ["-", "-", "J1"])
        #expect(read.doubts == 1)
    }

    @Test("a superior that the sheet names is no guess")
    func named() {
        let read = tree(["Kabid Mutasi", "Kabid Diklat", "Analis"], superiors: ["Analis": "Kabid Mutasi"])
        #expect(read.parents == ["-", "-", "J1"])
        #expect(read.doubts == 0)
    }
}
