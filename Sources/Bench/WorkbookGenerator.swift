import CLibZip
import Domain

/// Generates a workbook of one long action plan: shared and inline texts, exact numbers, percentages and sums.
enum WorkbookGenerator {
    /// A workbook of so many rows below its header; empty where the container can't be written.
    static func file(rows: Int) -> SourceFile {
        let head = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        func relation(_ id: String, _ kind: String, _ target: String) -> String {
            "<Relationship Id=\"\(id)\" Type=\"\(types)/\(kind)\" Target=\"\(target)\"/>"
        }
        let office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let parts = [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(office).sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(office).worksheet+xml\"/>"
                    + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"\(office).sharedStrings+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(office).styles+xml\"/></Types>"
            ), ("_rels/.rels", head + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(types)\"><sheets><sheet name=\"Rencana Aksi\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                head + relation("r1", "worksheet", "worksheets/sheet1.xml")
                    + relation("r2", "sharedStrings", "sharedStrings.xml") + relation("r3", "styles", "styles.xml")
                    + "</Relationships>"
            ), ("xl/styles.xml", styles(main)), ("xl/sharedStrings.xml", strings(main)),
            ("xl/worksheets/sheet1.xml", sheet(rows: rows, main: main)),
        ]
        return SourceFile(name: "rencana-aksi.xlsx", bytes: container(parts) ?? [])
    }

    private static let titles = [
        "RENCANA AKSI", "\(RegencyWording.agencies[0]) \(RegencyWording.region)", "TAHUN 2023",
    ]
    private static let header = [
        "NO", "PROGRAM", "KEGIATAN", "INDIKATOR KINERJA", "SATUAN", "TARGET", "TW I", "TW II", "TW III", "TW IV",
        "ANGGARAN (Rp)", "PENANGGUNG JAWAB",
    ]

    private static func styles(_ main: String) -> String {
        "<styleSheet xmlns=\"\(main)\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill><patternFill/></fill></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"3\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>"
    }

    private static func strings(_ main: String) -> String {
        let all = titles + header + RegencyWording.programs + ["berkas", "Kepala Bidang"]
        return "<sst xmlns=\"\(main)\">" + all.map { "<si><t>\($0.replacing("&", with: "&amp;"))</t></si>" }.joined()
            + "</sst>"
    }

    private static func sheet(rows: Int, main: String) -> String {
        var draw = Draw(seed: 7)
        var text = "<worksheet xmlns=\"\(main)\"><sheetData>"
        for (index, _) in titles.enumerated() {
            text += "<row r=\"\(index + 1)\"><c r=\"A\(index + 1)\" t=\"s\"><v>\(index)</v></c></row>"
        }
        let letters = header.indices.map { String(UnicodeScalar(UInt8(ascii: "A") + UInt8($0))) }
        text += "<row r=\"5\">"
        for (index, letter) in letters.enumerated() {
            text += "<c r=\"\(letter)5\" t=\"s\"><v>\(titles.count + index)</v></c>"
        }
        text += "</row>"
        let programs = titles.count + header.count
        for number in 1...max(rows, 1) {
            let row = number + 5
            text += "<row r=\"\(row)\"><c r=\"A\(row)\"><v>\(number)</v></c>"
            if number % 10 == 1 {
                text += "<c r=\"B\(row)\" t=\"s\"><v>\(programs + draw.below(RegencyWording.programs.count))</v></c>"
            }
            text += "<c r=\"C\(row)\" t=\"inlineStr\"><is><t>Pelaksanaan kegiatan \(number)</t></is></c>"
            text += "<c r=\"D\(row)\" t=\"inlineStr\"><is><t>Jumlah berkas kegiatan \(number)</t></is></c>"
            text += "<c r=\"E\(row)\" t=\"s\"><v>\(programs + RegencyWording.programs.count)</v></c>"
            let quarters = (0..<4).map { _ in 250 + draw.below(4_000) }
            text += "<c r=\"F\(row)\" s=\"1\"><v>\(quarters.reduce(0, +))</v></c>"
            for (letter, quarter) in zip(letters[6...9], quarters) {
                text += "<c r=\"\(letter)\(row)\" s=\"1\"><v>\(quarter)</v></c>"
            }
            text += "<c r=\"K\(row)\" s=\"1\"><v>\((1 + draw.below(900_000)) * 1_000)</v></c>"
            text += "<c r=\"L\(row)\" t=\"s\"><v>\(programs + RegencyWording.programs.count + 1)</v></c></row>"
        }
        return text + "</sheetData></worksheet>"
    }

    private static func container(_ parts: [(name: String, content: String)]) -> [UInt8]? {
        guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
        defer { zip_source_free(target) }
        zip_source_keep(target)
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { return nil }
        var kept: [UnsafeMutableRawBufferPointer] = []
        defer { for buffer in kept { buffer.deallocate() } }
        for part in parts {
            let bytes = Array(part.content.utf8)
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
            copy.copyBytes(from: bytes)
            kept.append(copy)
            let source = zip_source_buffer(archive, copy.baseAddress, UInt64(bytes.count), 0)
            guard let source, zip_file_add(archive, part.name, source, ZIP_FL_OVERWRITE) >= 0 else { return nil }
        }
        guard zip_close(archive) == 0, zip_source_open(target) == 0 else { return nil }
        defer { zip_source_close(target) }
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = piece.withUnsafeMutableBytes { zip_source_read(target, $0.baseAddress, UInt64($0.count)) }
            guard count > 0 else { return count == 0 ? result : nil }
            result += piece[..<Int(count)]
        }
    }
}
