-- The uploaded bytes of a workbook, from the upload to the end of its dry run: whichever process does the reading finds them here.
alter table workbook_import add column file bytea;
