import Domain

/// A file of an office suite, told by its bytes: workbooks and Word files are read, all others refused by name.
enum OfficeFile {
    /// Whether the bytes are a ZIP container or one of the older compound files.
    static func recognises(_ bytes: [UInt8]) -> Bool {
        isContainer(bytes) || CompoundFile.recognises(bytes)
    }

    private static func isContainer(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    static func documents(of file: SourceFile, limits: ReadingLimits) throws(Refusal) -> [ScannedDocument] {
        do throws(ContainerFault) {
            switch try opened(file, limits: limits) {
            case .workbook(let reader): return try reader.documents()
            case .wordDocument(let reader): return [try reader.document()]
            }
        } catch {
            throw error.refusal(of: file.name)
        }
    }

    /// The first lines outside the tables.
    static func prose(of file: SourceFile, limits: ReadingLimits) throws(Refusal) -> [TextElement] {
        do throws(ContainerFault) {
            switch try opened(file, limits: limits) {
            case .workbook(let reader): return try reader.prose()
            case .wordDocument(let reader): return try reader.prose()
            }
        } catch {
            throw error.refusal(of: file.name)
        }
    }

    /// The filled cells of a workbook; 0 for a Word file.
    static func cellCount(of file: SourceFile, limits: ReadingLimits) throws(ContainerFault) -> Int {
        guard case .workbook(let reader) = try opened(file, limits: limits) else { return 0 }
        return try reader.cellCount()
    }

    private enum Opened {
        case workbook(WorkbookReader)
        case wordDocument(WordReader)
    }

    private static func opened(_ file: SourceFile, limits: ReadingLimits) throws(ContainerFault) -> Opened {
        guard file.bytes.count <= limits.bytes else { throw .tooLarge(part: file.name, limit: limits.bytes) }
        if CompoundFile.recognises(file.bytes) { throw CompoundFile.fault(of: file.bytes) }
        let archive = try ZipArchive(file.bytes)
        guard let main = try mainPart(of: archive) else { throw .otherFormat(try otherFormat(archive)) }
        if main.lowercased().hasSuffix(".bin") { throw .otherFormat(Reason(.binaryWorkbook).written) }
        switch try rootName(of: main, in: archive) {
        case "workbook":
            return .workbook(try WorkbookReader(archive, main: main, file: file.name, limits: limits))
        case "document":
            return .wordDocument(try WordReader(archive, main: main, file: file.name, limits: limits))
        case "presentation": throw .otherFormat(Reason(.presentation).written)
        default: throw .otherFormat(Reason(.unknownOffice).written)
        }
    }

    /// The part a container is about; where it doesn't say so, that of a usual name.
    private static func mainPart(of archive: ZipArchive) throws(ContainerFault) -> String? {
        if let stated = try PackageRelations.of("", in: archive).first("officeDocument")?.target { return stated }
        return ["xl/workbook.xml", "word/document.xml"].first(where: archive.contains)
    }

    private static func rootName(of part: String, in archive: ZipArchive) throws(ContainerFault) -> String {
        let scanner = XMLScanner(try archive.open(part), part: part)
        return try scanner.next() == .start ? scanner.localName : ""
    }

    private static func otherFormat(_ archive: ZipArchive) throws(ContainerFault) -> String {
        guard archive.contains("mimetype") else { return Reason(.zipWithoutOffice).written }
        let type = String(decoding: try archive.bytes(of: "mimetype").prefix(200), as: UTF8.self)
        if type.contains("opendocument.spreadsheet") { return Reason(.openWorkbook).written }
        if type.contains("opendocument.text") { return Reason(.openDocument).written }
        return Reason(.otherContainer, type.trimmed).written
    }
}
