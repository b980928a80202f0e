/// Where the files of an upload lie while they are read.
package struct UploadFolderPort: Sendable {
    /// A folder of one upload.
    package struct Folder: Sendable {
        /// Adds bytes to the file of a number, which begins with the first of them.
        package let append: @Sendable (Int, [UInt8]) throws(UploadFault) -> Void
        /// Of the file of a number.
        package let path: @Sendable (Int) -> String
        /// Removes it with all its files.
        package let remove: @Sendable () -> Void

        package init(
            append: @escaping @Sendable (Int, [UInt8]) throws(UploadFault) -> Void,
            path: @escaping @Sendable (Int) -> String, remove: @escaping @Sendable () -> Void
        ) {
            self.append = append
            self.path = path
            self.remove = remove
        }
    }

    package let open: @Sendable () throws(UploadFault) -> Folder

    package init(open: @escaping @Sendable () throws(UploadFault) -> Folder) {
        self.open = open
    }
}
