import Application
import Multipart
import WebUI

/// A form with files as it comes in: its fields in memory, its files in a folder.
struct UploadForm {
    private(set) var files: [UploadedFile] = []
    private var values: [String: [String]] = [:]
    private var head = MultipartHead(name: "")
    private var value: [UInt8] = []
    private var isTrusted = false

    private let folder: UploadFolderPort.Folder
    private let token: FormToken

    /// - Parameter token: that it must carry before any file.
    init(into folder: UploadFolderPort.Folder, token: FormToken) {
        self.folder = folder
        self.token = token
    }

    var fields: FormFields { FormFields(values) }

    mutating func take(_ event: MultipartEvent) throws(SiteFault) {
        switch event {
        case .begin(let head): try begin(head)
        case .bytes(let bytes): try add(bytes)
        case .end: try end()
        }
    }

    /// To be called when all of it has come in.
    func finish() throws(SiteFault) {
        guard isTrusted else { throw .access(.forgedForm) }
    }

    /// Where no file was chosen, one without a name comes.
    private var isFile: Bool { head.fileName.map { !$0.isEmpty } ?? false }

    private mutating func begin(_ head: MultipartHead) throws(SiteFault) {
        self.head = head
        value = []
        guard isFile else { return }
        guard isTrusted else { throw .access(.forgedForm) }
        files.append(UploadedFile(name: Self.plain(head.fileName ?? ""), path: folder.path(files.count)))
        try write([])
    }

    /// A name goes to a process of its own and into the register: without signs that neither takes.
    private static func plain(_ name: String) -> String {
        String(name.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : Character($0) })
    }

    private mutating func add(_ bytes: [UInt8]) throws(SiteFault) {
        if isFile {
            try write(bytes)
        } else if head.fileName == nil {
            value += bytes
        }
    }

    private mutating func end() throws(SiteFault) {
        guard head.fileName == nil else { return }
        guard let text = FormFields.text(value) else { throw .notText }
        values[head.name, default: []].append(text)
        guard head.name == "\(FormField.token)" else { return }
        guard token.matches(text) else { throw .access(.forgedForm) }
        isTrusted = true
    }

    private mutating func write(_ bytes: [UInt8]) throws(SiteFault) {
        let last = files.count - 1
        do { try folder.append(last, bytes) } catch { throw .upload(error) }
        files[last].size += bytes.count
    }
}
