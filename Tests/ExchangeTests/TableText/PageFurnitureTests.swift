import Testing

@testable import Exchange

struct PageFurnitureTests {
    @Test(
        "what a page break leaves is recognised",
        arguments: ["12", "- 4 -", "Halaman 3 dari 9", "hal. 2", "Page 1 of 10", "***", "—"])
    func furniture(line: String) {
        #expect(PageFurniture.isFurniture(line))
    }

    @Test(
        "titles, years and sentences are not furniture",
        arguments: ["TAHUN 2023", "2023", "RENCANA AKSI", "Halaman ini kosong", "1 2 3 4 5", "Bagian 2"])
    func text(line: String) {
        #expect(!PageFurniture.isFurniture(line))
    }
}
